import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import { dispatchKey } from "../../store/events/dispatch-key.ts";
import type { Schema } from "../../store/schema.ts";

/** An event that takes dispatches: not one that is part of another now. @throws {Refused} "not-found", "conflict" */
export async function standingEvent({ db }: { db: Kysely<Schema> }, eventId: string) {
  const event = await db.selectFrom("events").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!event) throw new Refused("not-found", `There is no event ${eventId}.`, "没有这个事件，可能地址有误。");
  if (event.mergedInto !== null) {
    throw new Refused("conflict", "This event is part of another one by now; open that.", "这个事件已并入另一事件，请打开那个事件后再操作。");
  }
  return event;
}

/** Key of the dispatch of an event that was filed first, by which editors' links hold on to it; null for an event without any. */
export async function firstDispatch({ db }: { db: Kysely<Schema> }, eventId: string): Promise<string | null> {
  const row = await db
    .selectFrom("eventDispatches")
    .select(["reportId", "position"])
    .where("eventId", "=", eventId)
    .orderBy("at")
    .orderBy("reportId")
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  return row ? dispatchKey(row) : null;
}
