import { type Expression, type SqlBool, sql } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import type { Stage } from "../../store/schema/workflow.ts";
import type { Store } from "../../store/store.ts";
import { holding } from "./holding.ts";
import { inSections, inStates, type Narrowing, readableIn, standingOn, type Work } from "./narrowing.ts";
import type { Readable } from "./readable.ts";
import { sectionsBelow } from "./sections-below.ts";

/** What a list shows; what is missing filters nothing. Times are UTC ms, `changedTo` is exclusive, `after` is the `next` of the page before. */
export interface ArticleFilter {
  q?: string | undefined;
  stage?: Stage[] | undefined;
  state?: ArticleState[] | undefined;
  siteId?: string | undefined;
  sectionId?: string | undefined;
  openedById?: string | undefined;
  source?: string | undefined;
  changedFrom?: number | undefined;
  changedTo?: number | undefined;
  after?: string | undefined;
}

/** Ids of the articles that match, the last changed first, `limit` at most. What may be read is part of the query: nothing is dropped afterwards. */
export async function matchingArticles(store: Store, readable: Readable, filter: ArticleFilter, limit: number) {
  const narrowings = await narrowingsOf(store, readable, filter);
  // Where few articles are left to sort, a plus keeps the engine from walking all of them by time.
  const byTime = narrowings.some(({ isFew }) => isFew) ? sql<number>`+ ${sql.ref("changedAt")}` : sql<number>`${sql.ref("changedAt")}`;
  return store.write
    .selectFrom("articleWork")
    .select(["articleId", "changedAt"])
    .where((eb) => eb.and([...narrowings.map(({ condition }) => condition(eb)), ...columnsOf(eb, store, filter), ...timesOf(byTime, filter)]))
    .orderBy(byTime, "desc")
    .orderBy("articleId", "desc")
    .limit(limit)
    .execute();
}

async function narrowingsOf({ write: db }: Store, readable: Readable, { siteId, sectionId, state = [] }: ArticleFilter): Promise<Narrowing[]> {
  const sections = sectionId === undefined ? null : await sectionsBelow(db, [sectionId]);
  // What stands where one may read everything need not be asked for again.
  const isReadable =
    readable.all ||
    (siteId !== undefined && readable.siteIds.includes(siteId)) ||
    (sections?.every((id) => readable.sectionIds.includes(id)) ?? false);
  return [
    ...(sections ? [await inSections(db, sections)] : []),
    ...(state.length > 0 ? [await inStates(db, state)] : []),
    ...(isReadable ? [] : [await readableIn(db, readable)]),
    ...(siteId === undefined ? [] : [{ isFew: false, condition: (eb: Work) => standingOn(eb, [siteId], []) }]),
  ];
}

function columnsOf(eb: Work, { engine }: Store, { q = "", stage = [], openedById, source }: ArticleFilter): Expression<SqlBool>[] {
  return [
    ...(stage.length > 0 ? [eb("stage", "in", stage)] : []),
    ...(openedById !== undefined ? [eb("openedById", "=", openedById)] : []),
    ...(source !== undefined ? [eb("sourceName", "=", source)] : []),
    ...(q.trim() !== "" ? [holding(engine, q, { plain: [eb.ref("headline"), eb.ref("sourceName")], latin: [eb.ref("articleId")] })] : []),
  ];
}

function timesOf(byTime: Expression<number>, { changedFrom, changedTo, after }: ArticleFilter): Expression<SqlBool>[] {
  const [changedBefore, lastId] = after?.split("_") ?? [];
  return [
    ...(changedBefore && lastId ? [sql<SqlBool>`(${byTime}, ${sql.ref("articleId")}) < (${Number(changedBefore)}, ${lastId})`] : []),
    ...(changedFrom !== undefined ? [sql<SqlBool>`${byTime} >= ${changedFrom}`] : []),
    ...(changedTo !== undefined ? [sql<SqlBool>`${byTime} < ${changedTo}`] : []),
  ];
}
