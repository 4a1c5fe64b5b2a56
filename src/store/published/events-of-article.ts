import type { EventItem } from "../../core/event-page.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const ofArticle = prepared((db, slots: { siteId: string; articleId: string }) =>
  db
    .selectFrom("publicEventArticles as a")
    .innerJoin("publicEvents as e", (on) => on.onRef("e.eventId", "=", "a.eventId").onRef("e.siteId", "=", "a.siteId"))
    .select("e.item")
    .where("a.articleId", "=", slots.articleId)
    .where("a.siteId", "=", slots.siteId)
    .where("e.state", "=", "published")
    .orderBy("e.publishedAt", "desc")
    .orderBy("e.eventId"),
);

/** The events of a site that one of its articles tells of, the newest first: one, of a digest maybe several. */
export async function eventsOfArticle(reading: Reading, siteId: string, articleId: string): Promise<EventItem[]> {
  const items: EventItem[] = (await ofArticle(reading, { siteId, articleId })).map(({ item }) => JSON.parse(item));
  reading.note(tags.eventsOf(articleId), ...items.map(({ id }) => tags.event(id)));
  return items;
}
