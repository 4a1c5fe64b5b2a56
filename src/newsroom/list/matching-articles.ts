import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import type { Stage } from "../../store/schema/workflow.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { convert } from "../../text/convert.ts";
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

type Work = ExpressionBuilder<Schema, "articleWork">;

/**
 * Up to this many articles of a set of sections are looked up one by one and sorted (some 10 ms); of more, the list is walked from its newest
 * article on, where one in twenty or more of 100,000 is a hit.
 */
const FEW = 5_000;

/** Ids of the articles that match, the last changed first, `limit` at most. What may be read is part of the query: nothing is dropped afterwards. */
export async function matchingArticles({ write: db, engine }: Store, readable: Readable, filter: ArticleFilter, limit: number) {
  const conditions = await conditionsOf(db, engine === "postgres" ? "ilike" : "like", readable, filter);
  return db
    .selectFrom("articleWork")
    .select(["articleId", "changedAt"])
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))))
    .orderBy("changedAt", "desc")
    .orderBy("articleId", "desc")
    .limit(limit)
    .execute();
}

type Condition = (eb: Work) => Expression<SqlBool>;

async function conditionsOf(db: Kysely<Schema>, like: "like" | "ilike", readable: Readable, filter: ArticleFilter): Promise<Condition[]> {
  const { q = "", stage = [], state = [], siteId, sectionId, openedById, source, changedFrom, changedTo, after } = filter;
  const conditions: Condition[] = [];
  const [changedBefore, lastId] = after?.split("_") ?? [];
  if (changedBefore !== undefined && lastId !== undefined) {
    conditions.push((eb) => sql<SqlBool>`(${eb.ref("changedAt")}, ${eb.ref("articleId")}) < (${Number(changedBefore)}, ${lastId})`);
  }
  if (stage.length > 0) conditions.push((eb) => eb("stage", "in", stage));
  if (openedById !== undefined) conditions.push((eb) => eb("openedById", "=", openedById));
  if (source !== undefined) conditions.push((eb) => eb("sourceName", "=", source));
  if (changedFrom !== undefined) conditions.push((eb) => eb("changedAt", ">=", changedFrom));
  if (changedTo !== undefined) conditions.push((eb) => eb("changedAt", "<", changedTo));
  if (q.trim() !== "") conditions.push((eb) => eb.or(spellings(q.trim()).flatMap((words) => holding(eb, like, words))));
  if (siteId !== undefined) conditions.push((eb) => standingOn(eb, [siteId], []));
  if (sectionId !== undefined) conditions.push(await inSections(db, await sectionsBelow(db, [sectionId])));
  if (state.length > 0) conditions.push((eb) => eb("articleId", "in", eb.selectFrom("articles").select("id").where("state", "in", state)));
  if (!readable.all) conditions.push(await readableIn(db, readable));
  return conditions;
}

/** As typed, and in Simplified where that differs: who types Traditional finds what was written in Simplified. */
function spellings(q: string): string[] {
  return [...new Set([q, convert(q, "hans")])];
}

function holding(eb: Work, like: "like" | "ilike", words: string): Expression<SqlBool>[] {
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return (["headline", "sourceName", "articleId"] as const).map((column) => sql<SqlBool>`${eb.ref(column)} ${sql.raw(like)} ${pattern} escape '\\'`);
}

async function readableIn(db: Kysely<Schema>, { siteIds, sectionIds, ownerId }: Readable): Promise<Condition> {
  const onDesk =
    siteIds.length > 0 ? (eb: Work) => standingOn(eb, siteIds, sectionIds) : sectionIds.length > 0 ? await inSections(db, sectionIds) : null;
  return (eb) => eb.or([...(onDesk ? [onDesk(eb)] : []), ...(ownerId === null ? [] : [eb("openedById", "=", ownerId)])]);
}

async function inSections(db: Kysely<Schema>, sectionIds: readonly string[]): Promise<Condition> {
  if (sectionIds.length === 0) return (eb) => eb.lit(false);
  const some = db.selectFrom("places").select("articleId").where("sectionId", "in", sectionIds).limit(FEW);
  const { count } = await db.selectFrom(some.as("some")).select(db.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  if (Number(count) < FEW)
    return (eb) => eb("articleId", "in", eb.selectFrom("places").select("places.articleId").where("sectionId", "in", sectionIds));
  return (eb) => standingOn(eb, [], sectionIds);
}

function standingOn(eb: Work, siteIds: readonly string[], sectionIds: readonly string[]): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom("places")
      .select("places.articleId")
      .whereRef("places.articleId", "=", "articleWork.articleId")
      .where((place) =>
        place.or([
          ...(siteIds.length > 0 ? [place("places.siteId", "in", siteIds)] : []),
          ...(sectionIds.length > 0 ? [place("places.sectionId", "in", sectionIds)] : []),
        ]),
      ),
  );
}
