import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ReportsApi } from "../../../src/newsroom/api/reports.ts";
import { call, client } from "../api/client.ts";
import { useTimes } from "../app/use-times.ts";
import { queryOf, type ReportFilter } from "./filter.ts";

export const { reports } = client<ReportsApi>();

/** Reports that fit the filter, page after page, asked again every half minute unless words are looked for. */
export function useReports(filter: ReportFilter) {
  const { zone } = useTimes();
  return useInfiniteQuery({
    queryKey: ["reports", filter, zone],
    queryFn: ({ pageParam }) => call(reports.$get({ query: { ...queryOf(filter, zone), ...(pageParam && { after: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: filter.q ? false : 30_000,
  });
}

/** One report with its text. */
export function useReport(reportId: string) {
  return useQuery({ queryKey: ["report", reportId], queryFn: () => call(reports[":reportId"].$get({ param: { reportId } })) });
}

/** What a version changed. */
export function useReportDifferences(reportId: string) {
  return useQuery({
    queryKey: ["report", reportId, "differences"],
    queryFn: () => call(reports[":reportId"].differences.$get({ param: { reportId } })),
  });
}
