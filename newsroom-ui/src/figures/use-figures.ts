import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { FiguresApi } from "../../../src/newsroom/api/figures.ts";
import { call, client, type Given } from "../api/client.ts";

const { figures, sites } = client<FiguresApi>();

export type Figures = Given<Awaited<ReturnType<typeof figures.$get>>>;
export type Span = "7" | "30" | "90";

/** Figures of a site, or of all (null); undefined until known. */
export function useFigures(siteId: string | null, days: Span, zone: string) {
  const query = { days, zone };
  return useQuery({
    queryKey: ["figures", siteId, days, zone],
    queryFn: () => call(siteId === null ? figures.$get({ query }) : sites[":siteId"].figures.$get({ param: { siteId }, query })),
    placeholderData: keepPreviousData,
  });
}

/** Where the same lies as a file. */
export function fileAddress(siteId: string | null, days: Span, zone: string): string {
  const query = new URLSearchParams({ days, zone });
  return `/newsroom/api/${siteId === null ? "figures" : `sites/${encodeURIComponent(siteId)}/figures`}/file?${query}`;
}
