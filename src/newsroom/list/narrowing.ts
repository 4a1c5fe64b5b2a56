import type { Expression, ExpressionBuilder, Kysely, SelectQueryBuilder, SqlBool } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import type { Schema } from "../../store/schema.ts";
import type { Readable } from "./readable.ts";

export type Work = ExpressionBuilder<Schema, "articleWork">;

/** A condition on articles; where `isFew`, so few fulfil it that they are best gathered first and sorted then. */
export interface Narrowing {
  isFew: boolean;
  condition(eb: Work): Expression<SqlBool>;
}

/**
 * Up to so many articles are gathered and sorted (some 40 ms). Of more, the list is walked from the last changed on: of 100,000 one in five is a
 * hit then. Neither engine knows by itself which is which.
 */
const FEW = 20_000;

/** Articles that stand in one of these sections. */
export async function inSections(db: Kysely<Schema>, sectionIds: readonly string[]): Promise<Narrowing> {
  if (sectionIds.length === 0) return { isFew: true, condition: (eb) => eb.lit(false) };
  const isFew = await isShort(db, db.selectFrom("places").select("articleId").where("sectionId", "in", sectionIds).limit(FEW));
  if (!isFew) return { isFew, condition: (eb) => standingOn(eb, [], sectionIds) };
  return { isFew, condition: (eb) => eb("articleId", "in", eb.selectFrom("places").select("places.articleId").where("sectionId", "in", sectionIds)) };
}

/** Articles in one of these public states. */
export async function inStates(db: Kysely<Schema>, states: readonly ArticleState[]): Promise<Narrowing> {
  const isFew = await isShort(db, db.selectFrom("articles").select("id as articleId").where("state", "in", states).limit(FEW));
  if (isFew) return { isFew, condition: (eb) => eb("articleId", "in", eb.selectFrom("articles").select("id").where("state", "in", states)) };
  const has = (eb: Work) => eb.selectFrom("articles").select("id").whereRef("articles.id", "=", "articleWork.articleId").where("state", "in", states);
  return { isFew, condition: (eb) => eb.exists(has(eb)) };
}

/** Articles that may be read. */
export async function readableIn(db: Kysely<Schema>, { siteIds, sectionIds, ownerId }: Readable): Promise<Narrowing> {
  const isOwn = (eb: Work) => (ownerId === null ? eb.lit(false) : eb("openedById", "=", ownerId));
  if (siteIds.length > 0) return { isFew: false, condition: (eb) => eb.or([isOwn(eb), standingOn(eb, siteIds, sectionIds)]) };
  if (sectionIds.length === 0) return { isFew: false, condition: isOwn };
  const { isFew, condition } = await inSections(db, sectionIds);
  if (!isFew || ownerId === null) return { isFew, condition: (eb) => eb.or([isOwn(eb), condition(eb)]) };
  return {
    isFew,
    condition: (eb) =>
      eb(
        "articleId",
        "in",
        eb
          .selectFrom("places")
          .select("places.articleId")
          .where("sectionId", "in", sectionIds)
          .union(eb.selectFrom("articleWork as own").select("own.articleId").where("own.openedById", "=", ownerId)),
      ),
  };
}

/** Articles that stand on one of these sites or in one of these sections. */
export function standingOn(eb: Work, siteIds: readonly string[], sectionIds: readonly string[]): Expression<SqlBool> {
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

async function isShort(db: Kysely<Schema>, some: SelectQueryBuilder<Schema, never, { articleId: string }>): Promise<boolean> {
  const { count } = await db.selectFrom(some.as("some")).select(db.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count) < FEW;
}
