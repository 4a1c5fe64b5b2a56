import { isId } from "../../core/ids.ts";
import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** A site has some dozens of sections. */
const MOST = 100;

/** Follows a section of the reader's site, with everything below it. @throws {Refused} "not-found"; "too-many" */
export async function followSection(store: Store, { id, siteId }: Reader, sectionId: string): Promise<void> {
  if (!isId("section", sectionId)) throw noSection();
  await store.act(async ({ db, now }) => {
    const known = await db.selectFrom("sections").select("id").where("id", "=", sectionId).where("siteId", "=", siteId).executeTakeFirst();
    if (!known) throw noSection();
    const followed = await db.selectFrom("follows").select("objectId").where("readerId", "=", id).execute();
    if (followed.length >= MOST) throw tooMany();
    await db
      .insertInto("follows")
      .values({ readerId: id, kind: "section", objectId: sectionId, since: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Follows these sections of the reader's site, and no others. @throws {Refused} "not-found"; "too-many" */
export function followOnly(store: Store, { id, siteId }: Reader, sectionIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(sectionIds)];
  if (wanted.length > MOST) throw tooMany();
  return store.act(async ({ db, now }) => {
    const known =
      wanted.length === 0 ? [] : await db.selectFrom("sections").select("id").where("id", "in", wanted).where("siteId", "=", siteId).execute();
    if (known.length < wanted.length) throw noSection();
    const kept = new Set(
      (await db.selectFrom("follows").select("objectId").where("readerId", "=", id).where("kind", "=", "section").execute()).map(
        ({ objectId }) => objectId,
      ),
    );
    const gone = [...kept].filter((sectionId) => !wanted.includes(sectionId));
    if (gone.length > 0)
      await db.deleteFrom("follows").where("readerId", "=", id).where("kind", "=", "section").where("objectId", "in", gone).execute();
    for (const objectId of wanted)
      if (!kept.has(objectId)) await db.insertInto("follows").values({ readerId: id, kind: "section", objectId, since: now }).execute();
  });
}

/** Follows a section no longer. */
export async function unfollowSection(store: Store, { id }: Reader, sectionId: string): Promise<void> {
  if (!isId("section", sectionId)) return;
  await store.act(({ db }) =>
    db.deleteFrom("follows").where("readerId", "=", id).where("kind", "=", "section").where("objectId", "=", sectionId).execute(),
  );
}

/** Whether a reader follows that very section. */
export async function isFollowed({ write }: Store, { id }: Reader, sectionId: string): Promise<boolean> {
  if (!isId("section", sectionId)) return false;
  const row = await write
    .selectFrom("follows")
    .select("since")
    .where("readerId", "=", id)
    .where("kind", "=", "section")
    .where("objectId", "=", sectionId)
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

function noSection(): Refused {
  return new Refused("not-found", "There is no such section.", "没有这个栏目。");
}

function tooMany(): Refused {
  return new Refused("too-many", `At most ${MOST} sections are followed.`, `最多关注 ${MOST} 个栏目。`);
}
