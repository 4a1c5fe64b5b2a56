import { sql } from "kysely";
import type { PublishedArticle } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { type Before, END } from "./newest.ts";
import { prepared } from "./prepared.ts";

/** What can be heard or seen, with all that is public of it but its transcript. */
export type PublishedEpisode = Omit<PublishedArticle, "bodyHtml">;

/** Of a show, or (null) of a whole site. */
export interface EpisodesOf {
  siteId: string;
  showId: string | null;
  before?: Before | undefined;
  limit: number;
}

const inList = prepared((db, slots: { siteId: string; showId: string; publishedAt: number; id: string; limit: number }) =>
  db
    .selectFrom("episodes as e")
    .innerJoin("publications as a", (on) => on.onRef("a.articleId", "=", "e.articleId").onRef("a.siteId", "=", "e.siteId"))
    .select(["a.item", "a.page"])
    .where("e.siteId", "=", slots.siteId)
    .where("e.showId", "=", slots.showId)
    .where(sql<boolean>`(e."publishedAt", e."articleId") < (${slots.publishedAt}, ${slots.id})`)
    .orderBy("e.publishedAt", "desc")
    .orderBy("e.articleId", "desc")
    .limit(slots.limit),
);

/** The newest first, by (publishedAt, id). */
export async function episodesOf(reading: Reading, { siteId, showId, before = END, limit }: EpisodesOf): Promise<PublishedEpisode[]> {
  reading.note(tags.episodes(siteId, showId));
  const rows = await inList(reading, { siteId, showId: showId ?? "", ...before, limit });
  return rows.map(({ item, page }) => ({ ...JSON.parse(item), ...JSON.parse(page) }));
}
