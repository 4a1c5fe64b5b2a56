import type { Kysely } from "kysely";
import type { Front } from "../../core/block.ts";
import type { ListItem } from "../../core/published.ts";
import type { Schema } from "../../store/schema.ts";
import { listedOn } from "./on-front.ts";

/** An article as an editor of fronts sees it; `publishedAt` in UTC ms, `picture` the address of its smallest rendition. */
export interface FrontLine {
  id: string;
  headline: string;
  sourceName: string | null;
  publishedAt: number | null;
  picture: string | null;
}

/** What an editor of fronts sees of a public article. */
export function lineOf({ id, headline, sourceName, publishedAt, lead }: ListItem): FrontLine {
  return { id, headline, sourceName, publishedAt, picture: lead?.renditions[0]?.path ?? null };
}

/** Articles by id, with whether each may stand on the front now; those that fell out have their headline still. */
export async function linesOf(
  db: Kysely<Schema>,
  front: Front,
  articleIds: readonly string[],
): Promise<Map<string, FrontLine & { isListed: boolean; isWithdrawn: boolean }>> {
  if (articleIds.length === 0) return new Map();
  const listed = await listedOn(db, front, articleIds);
  const rows = await db
    .selectFrom("articles")
    .innerJoin("articleWork", "articleWork.articleId", "articles.id")
    .leftJoin("publications", (on) => on.onRef("publications.articleId", "=", "articles.id").on("publications.siteId", "=", front.siteId))
    .select(["articles.id", "articles.state", "articleWork.headline", "articleWork.sourceName", "publications.item"])
    .where("articles.id", "in", articleIds)
    .execute();
  return new Map(
    rows.map(({ id, state, headline, sourceName, item }) => {
      const isListed = listed.has(id);
      const line = item !== null && isListed ? lineOf(JSON.parse(item)) : { id, headline, sourceName, publishedAt: null, picture: null };
      return [id, { ...line, isListed, isWithdrawn: state === "withdrawn" }];
    }),
  );
}
