import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";

/** An event with its dispatches, what was suggested for it and every act on it, the newest first. @throws {Refused} "not-found" */
export async function eventWithReports(db: Kysely<Schema>, eventId: string) {
  const event = await db.selectFrom("events").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!event) throw new Refused("not-found", `There is no event ${eventId}.`, "没有这个事件，可能地址有误。");
  const dispatches = await db
    .selectFrom("eventDispatches as d")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .select(["d.reportId", "d.position", "d.at", "r.headline", "r.sourceId", "r.copyOf", "r.url"])
    .where("d.eventId", "=", eventId)
    .orderBy("d.at")
    .orderBy("d.reportId")
    .orderBy("d.position")
    .limit(500)
    .execute();
  const suggested = await db
    .selectFrom("eventSuggestions as s")
    .innerJoin("reports as r", "r.id", "s.reportId")
    .select(["s.reportId", "s.position", "s.score", "r.headline"])
    .where("s.eventId", "=", eventId)
    .where("s.refusedAt", "is", null)
    .orderBy("s.score", "desc")
    .limit(100)
    .execute();
  const acts = await db
    .selectFrom("eventActs as a")
    .leftJoin("staff as p", "p.id", "a.actor")
    .select(["a.number", "a.at", "a.actor", "p.name as actorName", "a.kind", "a.fromEventId", "a.toEventId", "a.score", "a.undoneAt"])
    .where((eb) => eb.or([eb("a.toEventId", "=", eventId), eb("a.fromEventId", "=", eventId)]))
    .orderBy("a.number", "desc")
    .limit(100)
    .execute();
  const { id, mergedInto, storyId, firstAt, lastAt, isFrozen } = event;
  return { id, mergedInto, storyId, firstAt, lastAt, isFrozen: isFrozen === 1, dispatches, suggested, acts };
}
