import { sql } from "kysely";
import type { Front } from "../../core/block.ts";
import type { Store } from "../../store/store.ts";
import { convert } from "../../text/convert.ts";
import { type FrontLine, lineOf } from "./front-line.ts";

/** Words to look for, and the line to go on from. */
export interface CandidateQuery {
  words: string;
  before: { publishedAt: number; id: string } | null;
}

const MOST = 40;
/** How far back words are looked for: a front shows news, and a look through all of 100,000 would hold up everybody. */
const REACH = 5_000;

/** Public articles that may be put on a front, newest first; `more` tells that older ones follow. */
export async function candidatesFor(
  { write: db }: Store,
  { siteId, sectionId }: Front,
  { words, before }: CandidateQuery,
): Promise<{ articles: FrontLine[]; more: boolean }> {
  const { publishedAt, id } = before ?? { publishedAt: Number.MAX_SAFE_INTEGER, id: "" };
  const newest = db
    .selectFrom("placements as p")
    .select(["p.articleId", "p.publishedAt"])
    .where("p.siteId", "=", siteId)
    .where("p.sectionId", "=", sectionId ?? "")
    .where(sql<boolean>`(p."publishedAt", p."articleId") < (${publishedAt}, ${id})`)
    .orderBy("p.publishedAt", "desc")
    .orderBy("p.articleId", "desc")
    .limit(REACH);
  const rows = await db
    .selectFrom(newest.as("newest"))
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "newest.articleId").on("a.siteId", "=", siteId))
    .innerJoin("articleWork as work", "work.articleId", "newest.articleId")
    .select("a.item")
    .where((where) => where.and(wordsIn(words).map((forms) => where.or(forms.map(holds)))))
    .orderBy("newest.publishedAt", "desc")
    .orderBy("newest.articleId", "desc")
    .limit(MOST + 1)
    .execute();
  return { articles: rows.slice(0, MOST).map(({ item }) => lineOf(JSON.parse(item))), more: rows.length > MOST };
}

/** Each word as it was typed, and in the other script. */
function wordsIn(words: string): string[][] {
  const each = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  return each.map((word) => [...new Set([word, convert(word, "hans")])]);
}

function holds(word: string) {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`lower(work.headline || ' ' || coalesce(work."sourceName", '')) like ${pattern} escape '\\'`;
}
