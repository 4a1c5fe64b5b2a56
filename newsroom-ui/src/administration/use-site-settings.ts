import { useQuery } from "@tanstack/react-query";
import type { AdministrationSitesApi } from "../../../src/newsroom/api/administration-sites.ts";
import { call, client, type Given } from "../api/client.ts";

const { sites } = client<AdministrationSitesApi>();

/** All settings of a site, with the version that a save begins from. */
export type SiteSettings = Given<Awaited<ReturnType<(typeof sites)[":siteId"]["$get"]>>>;
export type SiteForm = SiteSettings["form"];

/** Undefined until known. */
export function useSiteSettings(siteId: string | undefined) {
  return useQuery({
    queryKey: ["site-settings", siteId],
    queryFn: () => call(sites[":siteId"].$get({ param: { siteId: siteId ?? "" } })),
    enabled: siteId !== undefined,
    refetchOnWindowFocus: false,
  });
}

/** The acts on a site; each throws what the server refuses. */
export const siteActs = {
  create: (id: string, form: SiteForm) => call(sites.$post({ json: { id, form } })),
  change: (siteId: string, basedOn: string, form: SiteForm) => call(sites[":siteId"].$put({ param: { siteId }, json: { basedOn, form } })),
  mourn: (siteId: string, mourning: boolean) => call(sites[":siteId"].mourning.$put({ param: { siteId }, json: { mourning } })),
  wording: (siteId: string, wording: SiteSettings["wording"]) => call(sites[":siteId"].wording.$put({ param: { siteId }, json: wording })),
};
