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
  const rows = await rowsOf(read, siteId, found);
  return found.flatMap(({ doc, whole }) => {
    const row = rows.get(doc);
    if (!row) return []; // withdrawn since it was found
    const item: ListItem = JSON.parse(row.item);
    const { headline } = item;
    const body = row.text.slice(startOfBody(row.text));
    return { item, headline: piecesOf(headline, markedSpans(headline, tokens)), snippet: snippetOf(body, tokens), whole };
  });
}

async function rowsOf(read: Kysely<PublicSchema>, siteId: string, found: readonly { doc: number }[]) {
  if (found.length === 0) return new Map<number, never>();
  const rows = await read
    .selectFrom("searchTexts as t")
    .innerJoin("publications as p", (on) => on.onRef("p.articleId", "=", "t.articleId").onRef("p.siteId", "=", "t.siteId"))
    .select(["t.doc", "p.item", "t.text"])
    .where(
      "t.doc",
      "in",
      found.map(({ doc }) => doc),
    )
    .where("t.siteId", "=", siteId)
    .execute();
  return new Map(rows.map((row) => [row.doc, row]));
}

/** After the lines of headline and byline; see `indexArticle`. */
function startOfBody(text: string): number {
  return text.indexOf("\n", text.indexOf("\n") + 1) + 1;
}
