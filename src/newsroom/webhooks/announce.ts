import type { WebhookEvent } from "../../core/webhook.ts";
import type { Act } from "../../store/act.ts";
import { placesOf } from "../../store/articles.ts";
import { newId } from "../../store/new-id.ts";
import { withAncestors } from "../listing.ts";

/**
 * Leaves word for every webhook that wants to hear of this event, in the act that makes it true: told or not, the act stands. Called when the act
 * has touched all that it changes. What is sent is the article as it is public when it is sent.
 */
export async function announce(act: Act, event: WebhookEvent, articleId: string): Promise<void> {
  const { db, now } = act;
  const places = await placesOf(db, articleId);
  const siteIds = [...new Set(places.map(({ siteId }) => siteId))];
  const hooks = await db
    .selectFrom("webhooks")
    .select(["id", "sectionId", "events"])
    .where("siteId", "in", siteIds)
    .where("endedAt", "is", null)
    .execute();
  const wanting = hooks.filter(({ events }) => (JSON.parse(events) as string[]).includes(event));
  if (wanting.length === 0) return;
  const sections = new Set((await Promise.all(places.map(({ sectionId }) => withAncestors(act, sectionId)))).flat());
  const tags = JSON.stringify([...act.touched]);
  for (const { id: webhookId, sectionId } of wanting) {
    if (sectionId !== null && !sections.has(sectionId)) continue;
    const row = { id: newId("webhook-message", now), webhookId, event, articleId, tags, at: now };
    await db
      .insertInto("webhookMessages")
      .values({ ...row, ...UNTRIED, nextAt: act.surely })
      .execute();
  }
}

/** A message that nothing has happened to yet. */
export const UNTRIED = { tries: 0, triedAt: null, status: null, problem: null, doneAt: null } as const;
