import { utcMonth } from "../core/utc-month.ts";
import type { Act } from "../store/act.ts";
import type { PlacementRow, PublicSchema } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";

type BylineRow = PublicSchema["bylines"];

/** Brings the lists of what somebody wrote up to an article that stands in `listing`; touches those in which it stood or stands, unless all is as it was. */
export async function listBylines(
  act: Act,
  article: { id: string; byline: readonly string[] },
  listing: readonly PlacementRow[],
  isChanged: boolean,
) {
  const { db } = act;
  const before = await db.selectFrom("bylines").selectAll().where("articleId", "=", article.id).orderBy("siteId").orderBy("name").execute();
  const rows = rowsOf(article, listing);
  if (!isChanged && keysOf(before) === keysOf(rows)) return;
  if (before.length > 0) await db.deleteFrom("bylines").where("articleId", "=", article.id).execute();
  if (rows.length > 0) await db.insertInto("bylines").values(rows).execute();
  for (const { siteId, name, publishedAt } of [...before, ...rows]) {
    const list = tags.author(siteId, name);
    act.touch(list, tags.past(list, utcMonth(publishedAt)));
  }
}

function rowsOf({ id: articleId, byline }: { id: string; byline: readonly string[] }, listing: readonly PlacementRow[]): BylineRow[] {
  const names = [...new Set(byline.map((name) => name.trim()).filter((name) => name !== ""))];
  const sites = listing.filter(({ sectionId }) => sectionId === "");
  return sites.flatMap(({ siteId, publishedAt }) => names.map((name) => ({ siteId, name, publishedAt, articleId })));
}

function keysOf(rows: readonly BylineRow[]): string {
  return rows
    .map(({ siteId, name, publishedAt }) => `${siteId} ${publishedAt} ${name}`)
    .sort()
    .join("\n");
}
