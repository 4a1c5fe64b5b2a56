import type { desk } from "./routes.ts";

type Query = NonNullable<Parameters<typeof desk.$get>[0]["query"]>;

/** What the desk is filtered by, as its address keeps it. */
export type DeskFilter = Partial<Record<(typeof FIELDS)[number], string>>;
const FIELDS = ["q", "hours", "order", "sourceId", "licence", "language", "sectionId", "isFollowed", "isUnread"] as const;

/** Spans that the desk offers, hours. */
export const SPANS = ["6", "24", "72", "168"] as const;
export const LICENCES = ["own", "licensed", "permitted", "forbidden"] as const;

export function addressOf(filter: DeskFilter): string {
  const search = new URLSearchParams(FIELDS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))).toString();
  return search && `?${search}`;
}

/** What an address says; whatever it says that is no filter is passed over. */
export function filterAt(search: string): DeskFilter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(FIELDS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
}

/** The filter as the server takes it. */
export function queryOf({ hours, order, licence, isFollowed, isUnread, ...filter }: DeskFilter): Query {
  const span = SPANS.find((one) => one === hours);
  const allowed = LICENCES.find((one) => one === licence);
  return {
    ...filter,
    ...(span && { hours: span }),
    ...(order === "newest" && { order }),
    ...(allowed && { licence: allowed }),
    ...(isFollowed === "true" && { isFollowed }),
    ...(isUnread === "true" && { isUnread }),
  };
}
