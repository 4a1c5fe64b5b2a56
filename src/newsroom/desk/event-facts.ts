import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";
import { articlesUsing } from "./articles-using.ts";

/** What stands around an event. Times are UTC ms. */
export interface EventFacts {
  id: string;
  firstAt: number;
  lastAt: number;
  isFrozen: boolean;
  /** The event that it is part of now. */
  mergedInto: string | null;
  isFollowed: boolean;
  /** Up to when one has seen it, or null. */
  seenAt: number | null;
  story: { id: string; title: string | null; events: { id: string; headline: string | null; firstAt: number }[] } | null;
  /** Sites that show it. */
  publishedOn: string[];
  /** Articles that use its reports. */
  articles: { id: string; headline: string; state: "draft" | "published" | "corrected" | "withdrawn" }[];
}

/** Events of a story that are named beside one of them, the latest. */
const MOST = 20;

/** What the newsroom knows of an event, for one of the staff. @throws {Refused} "not-found" */
export async function eventFacts(db: Kysely<Schema>, eventId: string, staffId: string): Promise<EventFacts> {
  const event = await db.selectFrom("events").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!event) throw new Refused("not-found", `There is no event ${eventId}.`, "没有这个事件，可能地址有误。");
  const { firstAt, lastAt, mergedInto, storyId } = event;
  const mark = await db
    .selectFrom("deskMarks")
    .select(["followedAt", "seenAt"])
    .where("staffId", "=", staffId)
    .where("eventId", "=", eventId)
    .executeTakeFirst();
  const shown = await db
    .selectFrom("publicEvents")
    .select("siteId")
    .where("eventId", "=", eventId)
    .where("state", "=", "published")
    .orderBy("siteId")
    .execute();
  const using = (await articlesUsing(db, [eventId])).get(eventId) ?? [];
  const articles =
    using.length === 0
      ? []
      : await db
          .selectFrom("articles as a")
          .innerJoin("articleWork as w", "w.articleId", "a.id")
          .select(["a.id", "w.headline", "a.state"])
          .where("a.id", "in", using)
          .orderBy("a.id")
          .execute();
  return {
    ...{ id: eventId, firstAt, lastAt, isFrozen: event.isFrozen === 1, mergedInto, articles },
    ...{ isFollowed: mark?.followedAt != null, seenAt: mark?.seenAt ?? null },
    story: storyId === null ? null : await storyOf(db, storyId),
    publishedOn: shown.map(({ siteId }) => siteId),
  };
}

async function storyOf(db: Kysely<Schema>, id: string): Promise<EventFacts["story"]> {
  const { title } = await db.selectFrom("stories").select("title").where("id", "=", id).executeTakeFirstOrThrow();
  const events = await db
    .selectFrom("events as e")
    .select(["e.id", "e.firstAt"])
    .select((eb) =>
      eb
        .selectFrom("eventDispatches as d")
        .innerJoin("reports as r", "r.id", "d.reportId")
        .select("r.headline")
        .whereRef("d.eventId", "=", "e.id")
        .where("r.headline", "is not", null)
        .orderBy("d.at")
        .limit(1)
        .as("headline"),
    )
    .where("e.storyId", "=", id)
    .where("e.mergedInto", "is", null)
    .orderBy("e.lastAt", "desc")
    .limit(MOST)
    .execute();
  return { id, title, events };
}
