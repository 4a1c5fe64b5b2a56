import { sql } from "kysely";
import type { ListItem } from "../../core/published.ts";
import type { Store } from "../../store/store.ts";
import { convert } from "../../text/convert.ts";

/** A public article that another may link to; `publishedAt` in UTC ms. */
export interface LinkableArticle {
  id: string;
  siteId: string;
  headline: string;
  sourceName: string | null;
  publishedAt: number;
  hasPicture: boolean;
}

const MOST = 20;

/** Public articles whose headline holds `q`, or whose id it is, the last changed first; with no words, the newest. What readers see anyway is open to every desk. */
export async function linkableArticles({ write: db, engine }: Store, q: string): Promise<LinkableArticle[]> {
  const like = sql.raw(engine === "postgres" ? "ilike" : "like");
  const patterns = [...new Set([q.trim(), convert(q.trim(), "hans")])].map((words) => `%${words.replace(/[\\%_]/g, "\\$&")}%`);
  const rows = await db
    .selectFrom("articleWork as work")
    .innerJoin("publications", (join) =>
      join.onRef("publications.articleId", "=", "work.articleId").onRef("publications.siteId", "=", "publications.homeSiteId"),
    )
    .select(["work.articleId", "publications.siteId", "publications.item"])
    .where("publications.state", "!=", "withdrawn")
    .where((eb) =>
      eb.or([
        eb("work.articleId", "=", q.trim()),
        ...patterns.map((pattern) => sql<boolean>`${eb.ref("work.headline")} ${like} ${pattern} escape '\\'`),
      ]),
    )
    .orderBy("work.changedAt", "desc")
    .orderBy("work.articleId", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ articleId, siteId, item }) => {
    const { headline, sourceName, publishedAt, hasPicture }: ListItem = JSON.parse(item);
    return { id: articleId, siteId, headline, sourceName, publishedAt, hasPicture };
  });
}
