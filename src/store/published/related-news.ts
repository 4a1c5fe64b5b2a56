import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId, articleId }: { siteId: string; articleId: string }) =>
  db
    .selectFrom("relatedNews as r")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "r.relatedId").onRef("a.siteId", "=", "r.siteId"))
    .select("a.item")
    .where("r.articleId", "=", articleId)
    .where("r.siteId", "=", siteId)
    .orderBy("r.score", "desc")
    .orderBy("r.relatedId", "desc"),
);

/** 相关新闻 of an article on a site, the closest first: those that are shown, and the few that stand by. What they say of others is of now. */
export async function relatedNews(reading: Reading, siteId: string, articleId: string): Promise<ListItem[]> {
  reading.note(tags.related(articleId));
  return (await bySite(reading, { siteId, articleId })).map(({ item }) => JSON.parse(item));
}
