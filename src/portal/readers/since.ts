import type { ListItem } from "../../core/published.ts";
import type { Store } from "../../store/store.ts";
import { readerRow } from "./find.ts";
import { followedSections } from "./follows.ts";
import type { Reader } from "./reader-of.ts";

/** A visit: looking again within it shows the same news as new. */
const VISIT = 30 * 60_000;
/** How exactly a look is kept, ms: a write a visit or two, not one a page. */
const LOOK_NOTED_EVERY = 5 * 60_000;

/** What has been published in the sections that a reader follows since they last looked. */
export interface SinceLastTime {
  /** UTC ms. */
  since: number;
  /** The newest first, none twice. */
  items: ListItem[];
}

/** What is new to a reader, at most `limit` of it. */
export async function sinceLastTime(store: Store, reader: Reader, limit: number): Promise<SinceLastTime> {
  const { seenAt, lookedAt } = await readerRow(store.write, reader.id);
  const since = store.clock.now() - lookedAt > VISIT ? lookedAt : seenAt;
  return { since, items: await newerIn(store, reader, since, limit) };
}

/** A reader looks at what is new: what they saw at their last visit is new no longer. */
export async function noteLook(store: Store, { id }: Reader): Promise<void> {
  const { lookedAt } = await readerRow(store.write, id);
  if (store.clock.now() - lookedAt < LOOK_NOTED_EVERY) return;
  await store.act(async ({ db, now }) => {
    const row = await readerRow(db, id);
    const seenAt = now - row.lookedAt > VISIT ? row.lookedAt : row.seenAt;
    await db.updateTable("readers").set({ lookedAt: now, seenAt }).where("id", "=", id).execute();
  });
}

async function newerIn(store: Store, reader: Reader, since: number, limit: number): Promise<ListItem[]> {
  const sections = await followedSections(store, reader);
  if (sections.length === 0) return [];
  const ids = sections.map(({ id }) => id);
  const rows = await store.write
    .selectFrom("placements")
    .innerJoin("publications", (on) =>
      on.onRef("publications.articleId", "=", "placements.articleId").onRef("publications.siteId", "=", "placements.siteId"),
    )
    .select(["placements.publishedAt", "placements.articleId", "item"])
    .distinct()
    .where("placements.siteId", "=", reader.siteId)
    .where("sectionId", "in", ids)
    .where("publishedAt", ">", since)
    .orderBy("publishedAt", "desc")
    .orderBy("placements.articleId", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ item }) => JSON.parse(item));
}
