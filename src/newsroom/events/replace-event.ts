import { utcMonth } from "../../core/utc-month.ts";
import type { Act } from "../../store/act.ts";
import type { PublicEventRow } from "../../store/public-schema.ts";
import { tags } from "../../store/tags.ts";
import { showStoryOf } from "./show-story-of.ts";

/** What becomes of an event on a site. */
type Replaced = Pick<PublicEventRow, "state" | "mergedInto" | "item" | "page"> & { articleIds: readonly string[] };

/** Writes the rows of an event on a site and touches what then looks different: its page, lists of events, articles that name it. */
export async function replaceEvent(
  act: Act,
  siteId: string,
  eventId: string,
  made: (first: Pick<PublicEventRow, "publishedAt">) => Replaced,
): Promise<void> {
  const { db, now, touch } = act;
  const before = await ofEvent(act, siteId, eventId).select(["publishedAt", "state"]).executeTakeFirst();
  const publishedAt = before?.publishedAt ?? now;
  const { articleIds, ...row } = made({ publishedAt });
  const values = { ...row, eventId, siteId, publishedAt, changedAt: now };
  const first = { ...values, storyId: null, storyTitle: null };
  await db
    .insertInto("publicEvents")
    .values(first)
    .onConflict((conflict) => conflict.columns(["eventId", "siteId"]).doUpdateSet(values))
    .execute();
  await replaceArticles(act, siteId, eventId, articleIds);
  const list = tags.events(siteId);
  touch(tags.event(eventId), list, tags.past(list, utcMonth(publishedAt)));
  await showStoryOf(act, eventId);
  if ((before?.state === "published") !== (row.state === "published")) await touchNavigation(act, siteId, eventId);
}

async function replaceArticles({ db, touch }: Act, siteId: string, eventId: string, articleIds: readonly string[]): Promise<void> {
  const rows = await db.selectFrom("publicEventArticles").select("articleId").where("siteId", "=", siteId).where("eventId", "=", eventId).execute();
  const wanted = [...new Set(articleIds)];
  await db.deleteFrom("publicEventArticles").where("siteId", "=", siteId).where("eventId", "=", eventId).execute();
  if (wanted.length > 0) {
    await db
      .insertInto("publicEventArticles")
      .values(wanted.map((articleId) => ({ siteId, eventId, articleId })))
      .execute();
  }
  touch(...[...rows.map(({ articleId }) => articleId), ...wanted].map(tags.eventsOf));
}

/** With its first event 事件 comes into the navigation of every page of a site, with the last it goes. */
async function touchNavigation({ db, touch }: Act, siteId: string, eventId: string): Promise<void> {
  const other = await db
    .selectFrom("publicEvents")
    .select("eventId")
    .where("siteId", "=", siteId)
    .where("state", "=", "published")
    .where("eventId", "!=", eventId)
    .limit(1)
    .executeTakeFirst();
  if (!other) touch(tags.site(siteId));
}

function ofEvent({ db }: Act, siteId: string, eventId: string) {
  return db.selectFrom("publicEvents").where("eventId", "=", eventId).where("siteId", "=", siteId);
}
