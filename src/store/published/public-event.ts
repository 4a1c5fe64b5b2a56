import type { EventTold } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** What a site shows of an event. */
export type PublicEvent =
  | { state: "published"; told: EventTold; publishedAt: number; changedAt: number; storyId: string | null }
  | { state: "merged"; mergedInto: string }
  | { state: "withdrawn" };

const byId = prepared((db, slots: { siteId: string; eventId: string }) =>
  db
    .selectFrom("publicEvents")
    .select(["state", "mergedInto", "publishedAt", "changedAt", "page", "storyId"])
    .where("eventId", "=", slots.eventId)
    .where("siteId", "=", slots.siteId),
);

/** What stands on a site at an event's address, or null where that event was never there. */
export async function publicEvent(reading: Reading, siteId: string, eventId: string): Promise<PublicEvent | null> {
  reading.note(tags.event(eventId));
  const [row] = await byId(reading, { siteId, eventId });
  if (!row) return null;
  const { state, mergedInto, publishedAt, changedAt, page, storyId } = row;
  if (state === "published") return { state, told: JSON.parse(page), publishedAt, changedAt, storyId };
  return state === "merged" && mergedInto !== null ? { state, mergedInto } : { state: "withdrawn" };
}

const articles = prepared((db, slots: { siteId: string; eventId: string; limit: number }) =>
  db
    .selectFrom("publicEventArticles as e")
    .leftJoin("publications as a", (on) => on.onRef("a.articleId", "=", "e.articleId").onRef("a.siteId", "=", "e.siteId"))
    .select(["e.articleId", "a.state", "a.item"])
    .where("e.siteId", "=", slots.siteId)
    .where("e.eventId", "=", slots.eventId)
    .orderBy("e.articleId", "desc")
    .limit(slots.limit),
);

/** Of the `limit` articles of a site that tell of an event, those written last, what lists say of them now, newest first; withdrawn ones are not among them. */
export async function articlesOfEvent(
  reading: Reading,
  { siteId, eventId, limit }: { siteId: string; eventId: string; limit: number },
): Promise<ListItem[]> {
  const rows = await articles(reading, { siteId, eventId, limit });
  reading.note(tags.event(eventId), ...rows.map(({ articleId }) => tags.article(articleId)));
  return rows
    .flatMap(({ state, item }): ListItem[] => (item === null || state === "withdrawn" ? [] : [JSON.parse(item)]))
    .sort((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? 1 : -1));
}
