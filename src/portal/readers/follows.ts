import type { Kysely } from "kysely";
import type { EventItem } from "../../core/event-page.ts";
import { isId } from "../../core/ids.ts";
import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** A site has some dozens of sections; of events a reader follows a few at a time. */
const MOST = 100;

type Kind = Schema["follows"]["kind"];

/** Follows a section of the reader's site with everything below it, or one of its public events. @throws {Refused} "not-found"; "too-many" */
export async function follow(store: Store, reader: Reader, objectId: string): Promise<void> {
  const kind = kindOf(objectId);
  await store.act(async ({ db, now }) => {
    if (kind === null || (await known(db, reader, kind, [objectId])) === 0) throw nothingThere();
    const followed = await db.selectFrom("follows").select("objectId").where("readerId", "=", reader.id).execute();
    if (followed.length >= MOST) throw tooMany();
    await db
      .insertInto("follows")
      .values({ readerId: reader.id, kind, objectId, since: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Follows these sections and events of the reader's site, and no others. @throws {Refused} "not-found"; "too-many" */
export function followOnly(store: Store, reader: Reader, objectIds: readonly string[]): Promise<void> {
  const wanted = new Set(objectIds);
  if (wanted.size > MOST) throw tooMany();
  const byKind = Map.groupBy(wanted, kindOf);
  if (byKind.has(null)) throw nothingThere();
  return store.act(async ({ db, now }) => {
    for (const [kind, ids] of byKind) if (kind !== null && (await known(db, reader, kind, ids)) < ids.length) throw nothingThere();
    const rows = await db.selectFrom("follows").select("objectId").where("readerId", "=", reader.id).execute();
    const kept = new Set(rows.map(({ objectId }) => objectId));
    const gone = [...kept].filter((objectId) => !wanted.has(objectId));
    if (gone.length > 0) await db.deleteFrom("follows").where("readerId", "=", reader.id).where("objectId", "in", gone).execute();
    const all = [...byKind].flatMap(([kind, ids]) =>
      kind === null ? [] : ids.map((objectId) => ({ readerId: reader.id, kind, objectId, since: now })),
    );
    const added = all.filter(({ objectId }) => !kept.has(objectId));
    if (added.length > 0) await db.insertInto("follows").values(added).execute();
  });
}

/** Follows a section or an event no longer. */
export async function unfollow(store: Store, { id }: Reader, objectId: string): Promise<void> {
  if (kindOf(objectId) === null) return;
  await store.act(({ db }) => db.deleteFrom("follows").where("readerId", "=", id).where("objectId", "=", objectId).execute());
}

/** Whether a reader follows that very section or event. */
export async function isFollowed({ write }: Store, { id }: Reader, objectId: string): Promise<boolean> {
  const kind = kindOf(objectId);
  if (kind === null) return false;
  const row = await write
    .selectFrom("follows")
    .select("since")
    .where("readerId", "=", id)
    .where("kind", "=", kind)
    .where("objectId", "=", objectId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The sections that a reader follows, in the order of the tree; those that have ended are passed over. */
export function followedSections({ write }: Store, { id, siteId }: Reader): Promise<Section[]> {
  return write
    .selectFrom("follows")
    .innerJoin("sections", "sections.id", "follows.objectId")
    .selectAll("sections")
    .where("readerId", "=", id)
    .where("kind", "=", "section")
    .where("siteId", "=", siteId)
    .orderBy("path")
    .execute();
}

/** The events that a reader follows and that are public still, those whose pages were changed last first; with `since` (UTC ms) those changed later. */
export async function followedEvents({ write }: Store, { id, siteId }: Reader, since = -1): Promise<EventItem[]> {
  const rows = await write
    .selectFrom("follows as f")
    .innerJoin("publicEvents as e", "e.eventId", "f.objectId")
    .select("e.item")
    .where("f.readerId", "=", id)
    .where("f.kind", "=", "event")
    .where("e.siteId", "=", siteId)
    .where("e.state", "=", "published")
    .where("e.changedAt", ">", since)
    .orderBy("e.changedAt", "desc")
    .orderBy("e.eventId", "desc")
    .execute();
  return rows.map(({ item }): EventItem => JSON.parse(item));
}

/** What an id names, if it can be followed. */
function kindOf(objectId: string): Kind | null {
  return isId("section", objectId) ? "section" : isId("event", objectId) ? "event" : null;
}

/** How many of them the reader's site has for its readers. */
async function known(db: Kysely<Schema>, { siteId }: Reader, kind: Kind, ids: readonly string[]): Promise<number> {
  const rows =
    kind === "section"
      ? await db.selectFrom("sections").select("id").where("id", "in", ids).where("siteId", "=", siteId).execute()
      : await db
          .selectFrom("publicEvents")
          .select("eventId")
          .where("eventId", "in", ids)
          .where("siteId", "=", siteId)
          .where("state", "=", "published")
          .execute();
  return rows.length;
}

function nothingThere(): Refused {
  return new Refused("not-found", "There is no such section or event.", "没有这个栏目或事件。");
}

function tooMany(): Refused {
  return new Refused("too-many", `At most ${MOST} sections and events are followed.`, `栏目和事件最多关注 ${MOST} 个。`);
}
