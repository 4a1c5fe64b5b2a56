import type { Act } from "../../store/act.ts";
import { replaceEvent } from "./replace-event.ts";

/** Lets the address of an event on a site lead to that of another, for ever (until it is put again); nothing of its page stays. */
export async function mergePublicEvent(act: Act, siteId: string, eventId: string, mergedInto: string): Promise<void> {
  await leadFollowers(act, siteId, eventId, mergedInto);
  await replaceEvent(act, siteId, eventId, () => ({ state: "merged", mergedInto, item: "", page: "", articleIds: [] }));
}

/** Takes the page of an event off a site: its address says so. */
export function withdrawPublicEvent(act: Act, siteId: string, eventId: string): Promise<void> {
  return replaceEvent(act, siteId, eventId, () => ({ state: "withdrawn", mergedInto: null, item: "", page: "", articleIds: [] }));
}

/** Whoever followed the one follows the other. */
async function leadFollowers({ db }: Act, siteId: string, from: string, to: string): Promise<void> {
  const followers = db
    .selectFrom("follows as f")
    .innerJoin("readers as r", "r.id", "f.readerId")
    .select(["f.readerId", "f.since"])
    .where("f.kind", "=", "event")
    .where("f.objectId", "=", from)
    .where("r.siteId", "=", siteId);
  for (const { readerId, since } of await followers.execute()) {
    await db
      .insertInto("follows")
      .values({ readerId, kind: "event", objectId: to, since })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db.deleteFrom("follows").where("readerId", "=", readerId).where("kind", "=", "event").where("objectId", "=", from).execute();
  }
}
