import { useQuery } from "@tanstack/react-query";
import type { SitesApi } from "../../../src/newsroom/api/sites.ts";
import { call, client, type Given } from "../api/client.ts";

const { sites } = client<SitesApi>();

/** A site with its sections, as GET /sites tells it. */
export type SiteLine = Given<Awaited<ReturnType<typeof sites.$get>>>["sites"][number];

/** Every site with its sections; empty until known. */
export function useSites(): readonly SiteLine[] {
  const { data } = useQuery({ queryKey: ["sites"], queryFn: () => call(sites.$get()), staleTime: 60_000 });
  return data?.sites ?? [];
}
