import { sql } from "kysely";
import { utcMonth } from "../core/utc-month.ts";
import type { Act } from "../store/act.ts";
import type { PlacementRow } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";

/**
 * Touches every list in which `rows`, those of before and those of now, stand: sections, days, sites, their pictures, and the blocks that
 * choose the article or fill themselves from there. The rows of now are written already.
 */
export async function touchLists(act: Act, articleId: string, rows: readonly PlacementRow[]): Promise<void> {
  for (const { siteId, sectionId, publishedAt, day, hasPicture } of rows) {
    const touchList = (list: string) => act.touch(list, tags.past(list, utcMonth(publishedAt)));
    if (hasPicture === 1) touchList(tags.pictures(siteId));
    if (sectionId !== "") touchList(tags.section(sectionId));
    else {
      touchList(tags.newest(siteId));
      act.touch(tags.day(siteId, day), tags.month(siteId, day.slice(0, 7)));
      if (!(await hasOthers(act, articleId, siteId, day))) await touchCalendar(act, siteId, day);
    }
  }
  const siteIds = [...new Set(rows.map(({ siteId }) => siteId))];
  if (siteIds.length > 0) await touchBlocks(act, articleId, siteIds, new Set(rows.map(({ sectionId }) => sectionId)));
}

async function hasOthers({ db }: Act, articleId: string, siteId: string, day: string): Promise<boolean> {
  const other = await ofSite(db, siteId).where("day", "=", day).where("articleId", "!=", articleId).limit(1).executeTakeFirst();
  return other !== undefined;
}

/** A day that has its first article, or no longer any, comes between its neighbours or leaves them side by side. */
async function touchCalendar({ db, touch }: Act, siteId: string, day: string): Promise<void> {
  const older = await ofSite(db, siteId).where("day", "<", day).orderBy("day", "desc").limit(1).executeTakeFirst();
  const newer = await ofSite(db, siteId).where("day", ">", day).orderBy("day").limit(1).executeTakeFirst();
  touch(tags.days(siteId, day.slice(0, 7)));
  touch(tags.after(siteId, older?.day ?? null), tags.before(siteId, newer?.day ?? null), tags.after(siteId, day), tags.before(siteId, day));
}

function ofSite(db: Act["db"], siteId: string) {
  return db.selectFrom("placements").select("day").where("siteId", "=", siteId).where("sectionId", "=", sql.lit(""));
}

async function touchBlocks(act: Act, articleId: string, siteIds: readonly string[], sectionIds: ReadonlySet<string>): Promise<void> {
  const blocks = await act.db.selectFrom("blocks").select(["id", "siteId", "slot", "sectionId", "fill"]).where("siteId", "in", siteIds).execute();
  const choosing = await act.db.selectFrom("blockItems").select("blockId").where("articleId", "=", articleId).execute();
  const chosenBy = new Set(choosing.map(({ blockId }) => blockId));
  const concerned = blocks.filter(({ id, sectionId, fill }) => chosenBy.has(id) || (fill === 1 && sectionIds.has(sectionId ?? "")));
  // A slot shows nothing twice: what enters one block of it may leave another.
  const slots = new Set(concerned.map(({ siteId, slot }) => `${siteId} ${slot}`));
  for (const { id, siteId, slot } of blocks) if (slots.has(`${siteId} ${slot}`)) act.touch(tags.block(id));
}
