import type { Kysely } from "kysely";
import type { ListItem } from "../core/published.ts";
import type { PublicSchema } from "../store/public-schema.ts";
import { markedSpans, type Piece, piecesOf } from "./marks.ts";
import { snippetOf } from "./snippet.ts";

/** An article found. `whole` where it holds all that was asked for, not a part of it. */
export interface Hit {
  item: ListItem;
  headline: Piece[];
  snippet: Piece[];
  whole: boolean;
}

/** What a page shows of `found`, in that order, at most a page of them; `tokens` are marked. */
export async function hitsOf(
  read: Kysely<PublicSchema>,
  siteId: string,
  found: readonly { doc: number; whole: boolean }[],
  tokens: readonly string[],
): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const { doc, whole } of found) {
    const row = await read
      .selectFrom("searchTexts as t")
      .innerJoin("publications as p", (on) => on.onRef("p.articleId", "=", "t.articleId").onRef("p.siteId", "=", "t.siteId"))
      .select(["p.item", "t.text"])
      .where("t.doc", "=", doc)
      .where("t.siteId", "=", siteId)
      .executeTakeFirst();
    if (!row) continue; // withdrawn since it was found
    const item: ListItem = JSON.parse(row.item);
    const { headline } = item;
    const body = row.text.split("\n").slice(2).join("\n");
    hits.push({ item, headline: piecesOf(headline, markedSpans(headline, tokens)), snippet: snippetOf(body, tokens), whole });
  }
  return hits;
}
