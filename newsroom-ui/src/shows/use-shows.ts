import { useQuery } from "@tanstack/react-query";
import type { ShowsApi } from "../../../src/newsroom/api/shows.ts";
import { call, client, type Given } from "../api/client.ts";

const { shows } = client<ShowsApi>();
const ofSite = client<ShowsApi>().sites[":siteId"].shows;

/** A show as its form has it. */
export type ShowLine = Given<Awaited<ReturnType<typeof ofSite.$get>>>["shows"][number];
export type ShowForm = ShowLine["form"];

/** Every show of which an article may be an episode. */
export function useShowChoices() {
  return useQuery({ queryKey: ["shows"], queryFn: () => call(shows.$get()), staleTime: 60_000 }).data?.shows ?? [];
}

/** A site's shows with all that is said of them; undefined until known. */
export function useShows(siteId: string | undefined) {
  return useQuery({
    queryKey: ["shows", siteId],
    queryFn: () => call(ofSite.$get({ param: { siteId: siteId ?? "" } })),
    enabled: siteId !== undefined,
  });
}

export function removeShow(siteId: string, show: ShowLine) {
  return call(ofSite[":showId"].$delete({ param: { siteId, showId: show.id } }));
}

/** Makes a show, or changes the one that is given. */
export function saveShow(siteId: string, show: ShowLine | null, { slug, form }: { slug: string; form: ShowForm }) {
  if (show === null) return call(ofSite.$post({ param: { siteId }, json: { slug, form } }));
  return call(ofSite[":showId"].$put({ param: { siteId, showId: show.id }, json: { basedOn: show.version, form } }));
}
