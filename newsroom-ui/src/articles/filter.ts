import { instantOf, wallAt } from "../../../src/core/zone.ts";
import type { ArticleListApi } from "../../../src/newsroom/api/article-list.ts";
import type { ViewsApi } from "../../../src/newsroom/api/views.ts";
import type { client, Given } from "../api/client.ts";

type Views = ReturnType<typeof client<ViewsApi>>["views"];
type Articles = ReturnType<typeof client<ArticleListApi>>["articles"];

/** What a list of articles is filtered by, as saved views keep it. */
export type ArticleFilter = Given<Awaited<ReturnType<Views["$get"]>>>["views"][number]["filter"];
export type ArticleQuery = NonNullable<NonNullable<Parameters<Articles["$get"]>[0]>["query"]>;
export type ArticleLine = Given<Awaited<ReturnType<Articles["$get"]>>>["articles"][number];
export type Stage = ArticleLine["stage"];
export type State = ArticleLine["state"];

export const STAGES = ["draft", "review", "ready", "scheduled", "public"] as const satisfies readonly Stage[];
export const STATES = ["published", "corrected", "withdrawn"] as const satisfies readonly State[];
const DAY = 86_400_000;

/** The filter as the server takes it; days end today in `zone`. */
export function queryOf({ stage, state, days, ...filter }: ArticleFilter, zone: string): ArticleQuery {
  return {
    ...filter,
    ...(stage?.length && { stage: stage.join(",") }),
    ...(state?.length && { state: state.join(",") }),
    ...(days && { changedFrom: String(dayStart(Date.now() - (days - 1) * DAY, zone)) }),
  };
}

function dayStart(at: number, zone: string): number {
  return instantOf({ ...wallAt(at, zone), hour: 0, minute: 0, second: 0 }, zone);
}

/** The filter as an address keeps it, so that it survives going back and can be sent to a colleague. */
export function addressOf(filter: ArticleFilter): string {
  const said = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined || value === "" || String(value) === "" ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(said).toString();
  return search && `?${search}`;
}

/** What an address says; whatever it says that is no filter is passed over. */
export function filterAt(search: string): ArticleFilter {
  const params = new URLSearchParams(search);
  const text = (name: "q" | "siteId" | "sectionId" | "openedBy" | "source") => {
    const value = params.get(name);
    return value ? { [name]: value } : {};
  };
  const days = Number(params.get("days"));
  return {
    ...text("q"),
    ...text("siteId"),
    ...text("sectionId"),
    ...text("openedBy"),
    ...text("source"),
    ...listed("stage", STAGES, params),
    ...listed("state", STATES, params),
    ...(Number.isInteger(days) && days > 0 && { days }),
  };
}

function listed<Value extends string>(name: string, known: readonly Value[], params: URLSearchParams): { [name: string]: Value[] } {
  const given = (params.get(name) ?? "").split(",");
  const values = known.filter((value) => given.includes(value));
  return values.length > 0 ? { [name]: values } : {};
}

/** Whether two filters let the same through. */
export function isSameFilter(one: ArticleFilter, other: ArticleFilter): boolean {
  const key = (filter: ArticleFilter) => [...new URLSearchParams(addressOf(filter))].toSorted().join("&");
  return key(one) === key(other);
}
