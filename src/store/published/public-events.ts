import { sql } from "kysely";
import type { EventItem } from "../../core/event-page.ts";
import type { PublicEventRow } from "../public-schema.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { type Before, END, reached } from "./newest.ts";
import { prepared } from "./prepared.ts";

const inList = prepared((db, slots: { siteId: string; publishedAt: number; id: string; limit: number }) =>
  db
    .selectFrom("publicEvents")
    .select("item")
    .where("siteId", "=", slots.siteId)
    // A literal, not a value: only so do both engines see that the index of public ones will do.
    .where("state", "=", sql.lit("published"))
    .where(sql<boolean>`("publishedAt", "eventId") < (${slots.publishedAt}, ${slots.id})`)
    .orderBy("publishedAt", "desc")
    .orderBy("eventId", "desc")
    .limit(slots.limit),
);

/** The events that a site shows, by when their pages were published, newest first; `before` names one by (publishedAt, id). */
export async function publicEvents(
  reading: Reading,
  { siteId, before = END, limit }: { siteId: string; before?: Before | undefined; limit: number },
): Promise<EventItem[]> {
  const items: EventItem[] = (await inList(reading, { siteId, ...before, limit })).map(({ item }) => JSON.parse(item));
  reading.note(...reached(tags.events(siteId), before.publishedAt, items[limit - 1]?.publishedAt));
  return items;
}

const everyOne = prepared((db, slots: { siteId: string }) =>
  db
    .selectFrom("publicEvents")
    .select(["eventId", "state", "publishedAt", "changedAt", "storyId"])
    .where("siteId", "=", slots.siteId)
    .orderBy("publishedAt")
    .orderBy("eventId"),
);

/** Every event that has an address on a site, merged and withdrawn ones included, by the time of its first publication. */
export async function everyEvent(
  reading: Reading,
  siteId: string,
): Promise<Pick<PublicEventRow, "eventId" | "state" | "publishedAt" | "changedAt" | "storyId">[]> {
  reading.note(tags.events(siteId));
  return everyOne(reading, { siteId });
}
