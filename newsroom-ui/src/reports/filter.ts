import { PRIORITIES } from "../../../src/core/routing.ts";
import type { ReportsApi } from "../../../src/newsroom/api/reports.ts";
import type { client, Given } from "../api/client.ts";
import { dayStart } from "../app/day-start.ts";

type Reports = ReturnType<typeof client<ReportsApi>>["reports"];

export type ReportLine = Given<Awaited<ReturnType<Reports["$get"]>>>["reports"][number];
export type Report = Given<Awaited<ReturnType<Reports[":reportId"]["$get"]>>>;
type ReportQuery = NonNullable<NonNullable<Parameters<Reports["$get"]>[0]>["query"]>;

/** What the list is filtered by, as its address keeps it; `day` is `2026-03-02`. */
export type ReportFilter = Partial<Record<(typeof FIELDS)[number], string>>;
const FIELDS = ["q", "sourceId", "channelId", "language", "sectionId", "priority", "isDropped", "day"] as const;

/** The filter as the server takes it, the day as it is in `zone`. */
export function queryOf({ day, priority, ...filter }: ReportFilter, zone: string): ReportQuery {
  const soon = PRIORITIES.find((one) => one === priority);
  return {
    ...filter,
    ...(soon && { priority: soon }),
    ...(day && { receivedFrom: String(dayStart(day, 0, zone)), receivedTo: String(dayStart(day, 1, zone)) }),
  };
}

/** The filter as an address keeps it, so that it survives going back and can be sent to a colleague. */
export function addressOf(filter: ReportFilter): string {
  const search = new URLSearchParams(FIELDS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))).toString();
  return search && `?${search}`;
}

/** What an address says; whatever it says that is no filter is passed over. */
export function filterAt(search: string): ReportFilter {
  const params = new URLSearchParams(search);
  const said = Object.fromEntries(FIELDS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
  return /^\d{4}-\d\d-\d\d$/.test(said["day"] ?? "2026-01-01") ? said : { ...said, day: "" };
}
