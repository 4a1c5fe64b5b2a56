import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";
import { eventsToldIn } from "./own-articles.ts";

/** Puts an article that became public on the pages of its events, where its site shows them: they hold what was told when they were put, and this is the site's own. */
export async function joinPublicEvents({ db, touch }: Act, siteId: string, articleId: string): Promise<void> {
  const told = await eventsToldIn(db, articleId);
  if (told.length === 0) return;
  const shown = await db
    .selectFrom("publicEvents")
    .select("eventId")
    .where("siteId", "=", siteId)
    .where("state", "=", "published")
    .where("eventId", "in", told)
    .execute();
  for (const { eventId } of shown) {
    await db
      .insertInto("publicEventArticles")
      .values({ siteId, eventId, articleId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    touch(tags.event(eventId), tags.eventsOf(articleId));
  }
}
