import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { indexArticle } from "../src/search/index-article.ts";
import type { Store } from "../src/store/store.ts";

/** A report of the measuring set. */
export interface Item {
  headline: string;
  /** ISO 8601. */
  published: string;
  body: string;
}

export const SITE = "bench";
const APART = 12 * 3_600_000;
const AT_ONCE = 500;

/** The reports of a year, from the folder of the measuring sets. */
export function yearOfItems(data: string): Item[] {
  const lines = gunzipSync(readFileSync(join(data, "news-zh/2025.jsonl.gz")))
    .toString()
    .split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** Fills a store with `count` public articles, copies of the items each half a day before the one before it, and their index. */
export async function fillStore(store: Store, items: readonly Item[], count: number): Promise<void> {
  // An index of a hundred thousand lists is built faster than it grows.
  if (store.engine === "postgres") await sql`drop index "searchIndexByToken"`.execute(store.write);
  await store.act(({ db }) => db.insertInto("sites").values({ id: SITE, name: SITE, settings: "{}" }).execute());
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => copyOf(items, from + i));
    await store.act(async (act) => {
      const { db } = act;
      const articles = some.map(({ id }) => ({ id, siteId: SITE, state: "published" as const, currentRevisionId: "", createdAt: 0 }));
      await db.insertInto("articles").values(articles).execute();
      const shown = some.map(({ id, item, bodyHtml }) => ({
        articleId: id,
        siteId: SITE,
        state: "published",
        homeSiteId: SITE,
        item,
        page: "{}",
        bodyHtml,
      }));
      await db.insertInto("publications").values(shown).execute();
      for (const { id, searchable } of some) await indexArticle(act, id, [searchable]);
    });
  }
  await store.write.deleteFrom("searchRefills").execute();
  if (store.engine === "postgres") {
    await sql`create index "searchIndexByToken" on "searchIndex" using gin (tokens) with (fastupdate = off)`.execute(store.write);
    await sql`analyze`.execute(store.write);
  }
}

function copyOf(items: readonly Item[], number: number) {
  const { headline, published, body } = items[number % items.length] ?? { headline: "", published: "", body: "" };
  const id = `a${String(number).padStart(19, "0")}`;
  const publishedAt = Date.parse(published) - Math.floor(number / items.length) * APART;
  const item = {
    id,
    path: `/2025/01/01/${id}`,
    headline,
    headlineList: null,
    summary: "",
    sourceName: "长河社",
    publishedAt,
    hasPicture: false,
    lead: null,
  };
  const bodyHtml = body
    .split("\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  const searchable = { siteId: SITE, publishedAt, headline, sourceName: "长河社", byline: [], body, sectionIds: [`c${number % 30}`] };
  return { id, item: JSON.stringify({ ...item, sectionId: "" }), bodyHtml, searchable };
}
