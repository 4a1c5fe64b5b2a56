import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { RelistingRow } from "../../store/schema/administration.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { endSection } from "./end-section.ts";
import { leaveSection } from "./leave-section.ts";
import { relist } from "./relist.ts";
import { sectionsBelow } from "./sections-below.ts";

/** Articles whose lists follow in one turn: on SQLite about 1 ms each, and a turn shall not hold the others up for 20. */
const SLICE = 12;

/** What has to follow: every list of a site (`sectionId` null), of a section and those below it, or its articles into another section. */
export type Followed = Pick<RelistingRow, "siteId" | "sectionId" | "intoId">;

/** Lets lists follow a change: the first few articles in the same act, the rest turn by turn (see `followOn`). */
export async function followChange(act: Act, actor: Actor, followed: Followed): Promise<void> {
  const sections = await sectionsOf(act, followed);
  if (sections.length === 0) return;
  const { count } = await act.db
    .selectFrom("places")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("sectionId", "in", sections)
    .executeTakeFirstOrThrow();
  const row = { ...followed, id: newId("relisting", act.now), cursor: "", done: 0, total: Number(count), startedAt: act.now, byId: actor.id };
  await act.db.insertInto("relistings").values(row).execute();
  await followSlice(act, row);
}

/** Does the next few articles of what has longest to follow; returns whether something is left to do. */
export async function followOn(store: Store): Promise<boolean> {
  const open = await store.write.selectFrom("relistings").select("id").limit(1).executeTakeFirst();
  if (!open) return false;
  return store.act(async (act) => {
    const row = await act.db.selectFrom("relistings").selectAll().orderBy("id").limit(1).executeTakeFirst();
    if (row) await followSlice(act, row);
    return row !== undefined;
  });
}

async function followSlice(act: Act, row: RelistingRow): Promise<void> {
  const [section = "", after = ""] = row.cursor.split(" ");
  const sections = (await sectionsOf(act, row)).filter((id) => id >= section);
  let left = SLICE;
  let cursor = row.cursor;
  for (const sectionId of sections) {
    const articles = await standingIn(act, sectionId, sectionId === section ? after : "", left);
    if (row.intoId === null) for (const articleId of articles) await relist(act, articleId);
    else await leaveSection(act, { id: row.byId }, { sectionId, intoId: row.intoId, articles });
    left -= articles.length;
    if (articles.length > 0) cursor = `${sectionId} ${articles.at(-1)}`;
    if (left === 0) break;
  }
  if (left > 0) await end(act, row);
  else
    await act.db
      .updateTable("relistings")
      .set({ cursor, done: row.done + SLICE })
      .where("id", "=", row.id)
      .execute();
}

/** A section that ends may have been given articles again meanwhile: then it begins anew. */
async function end(act: Act, row: RelistingRow): Promise<void> {
  if (row.sectionId !== null && row.intoId !== null) {
    const sections = await sectionsOf(act, row);
    const again = await act.db.selectFrom("places").select("articleId").where("sectionId", "in", sections).limit(1).executeTakeFirst();
    if (again) return void (await act.db.updateTable("relistings").set({ cursor: "" }).where("id", "=", row.id).execute());
  }
  await act.db.deleteFrom("relistings").where("id", "=", row.id).execute();
  if (row.sectionId !== null && row.intoId !== null) await endSection(act, { id: row.byId }, { sectionId: row.sectionId, intoId: row.intoId });
}

async function standingIn({ db }: Act, sectionId: string, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("places")
    .select("articleId")
    .where("sectionId", "=", sectionId)
    .where("articleId", ">", after)
    .orderBy("articleId")
    .limit(limit)
    .execute();
  return rows.map(({ articleId }) => articleId);
}

/** In the order of their ids, which is the order in which they are done. */
async function sectionsOf({ db }: Act, { siteId, sectionId }: Followed): Promise<string[]> {
  const rows = await db.selectFrom("sections").selectAll().where("siteId", "=", siteId).orderBy("id").execute();
  const below = sectionId === null ? rows : sectionsBelow(rows, sectionId);
  return below.map(({ id }) => id).sort();
}
