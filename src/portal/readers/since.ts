import type { ListItem } from "../../core/published.ts";
import type { Store } from "../../store/store.ts";
import { readerRow } from "./find.ts";
import { followedEvents, followedSections } from "./follows.ts";
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
  const since = await sinceWhen(store, reader);
  const rows = await newerIn(store, reader, since, limit);
  const ids = rows.map(({ articleId }) => articleId);
  return { since, items: await itemsOf(store, reader, ids) };
}

/** How many articles are new to a reader, and events that they follow; what exceeds 99 is not counted. */
export async function countSince(store: Store, reader: Reader): Promise<number> {
  const since = await sinceWhen(store, reader);
  const [articles, events] = await Promise.all([newerIn(store, reader, since, 99), followedEvents(store, reader, since)]);
  return Math.min(99, articles.length + events.length);
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

async function sinceWhen(store: Store, { id }: Reader): Promise<number> {
  const { seenAt, lookedAt } = await readerRow(store.write, id);
  return store.clock.now() - lookedAt > VISIT ? lookedAt : seenAt;
}

async function newerIn(store: Store, reader: Reader, since: number, limit: number): Promise<{ articleId: string }[]> {
  const sections = await followedSections(store, reader);
  if (sections.length === 0) return [];
  const ids = sections.map(({ id }) => id);
  return store.write
    .selectFrom("placements")
    .select(["publishedAt", "articleId"])
    .distinct()
    .where("siteId", "=", reader.siteId)
    .where("sectionId", "in", ids)
    .where("publishedAt", ">", since)
    .orderBy("publishedAt", "desc")
    .orderBy("articleId", "desc")
    .limit(limit)
    .execute();
}

/** In the order of `ids`; what readers see no longer is passed over. */
async function itemsOf({ write }: Store, { siteId }: Reader, ids: readonly string[]): Promise<ListItem[]> {
  if (ids.length === 0) return [];
  const rows = await write.selectFrom("publications").select("item").where("articleId", "in", ids).where("siteId", "=", siteId).execute();
  const items = new Map(rows.map(({ item }) => JSON.parse(item) as ListItem).map((item) => [item.id, item]));
  return ids.flatMap((id) => items.get(id) ?? []);
}
