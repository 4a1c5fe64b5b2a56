import type { EventItem, PublicStory } from "../../core/event-page.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

/** Public events of one story that are shown; a war has more, a visit a dozen. */
const MOST = 500;

const ofStory = prepared((db, slots: { siteId: string; storyId: string; limit: number }) =>
  db
    .selectFrom("publicEvents")
    .select(["item", "storyTitle"])
    .where("storyId", "=", slots.storyId)
    .where("siteId", "=", slots.siteId)
    .where("state", "=", "published")
    .orderBy("publishedAt", "desc")
    .orderBy("eventId", "desc")
    .limit(slots.limit),
);

/** What a site shows of a story: the newest 500 of its public events by when they began; null where it has none. */
export async function publicStory(reading: Reading, siteId: string, storyId: string): Promise<PublicStory | null> {
  reading.note(tags.story(siteId, storyId));
  const rows = await ofStory(reading, { siteId, storyId, limit: MOST });
  const events = rows.map(({ item }): EventItem => JSON.parse(item)).sort((a, b) => a.firstAt - b.firstAt || (a.id < b.id ? -1 : 1));
  const [first] = events;
  return first ? { id: storyId, title: rows[0]?.storyTitle ?? first.headline, events } : null;
}
