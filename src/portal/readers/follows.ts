import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** A site has some dozens of sections. */
const MOST = 100;

/** Follows a section of the reader's site, with everything below it. @throws {Refused} "not-found"; "too-many" */
export function followSection(store: Store, { id, siteId }: Reader, sectionId: string): Promise<void> {
  return store.act(async ({ db, now }) => {
    const known = await db.selectFrom("sections").select("id").where("id", "=", sectionId).where("siteId", "=", siteId).executeTakeFirst();
    if (!known) throw new Refused("not-found", "There is no such section.", "没有这个栏目。");
    const followed = await db.selectFrom("follows").select("objectId").where("readerId", "=", id).execute();
    if (followed.length >= MOST) throw new Refused("too-many", `At most ${MOST} sections are followed.`, `最多关注 ${MOST} 个栏目。`);
    await db
      .insertInto("follows")
      .values({ readerId: id, kind: "section", objectId: sectionId, since: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Follows a section no longer. */
export async function unfollowSection(store: Store, { id }: Reader, sectionId: string): Promise<void> {
  await store.act(({ db }) =>
    db.deleteFrom("follows").where("readerId", "=", id).where("kind", "=", "section").where("objectId", "=", sectionId).execute(),
  );
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
