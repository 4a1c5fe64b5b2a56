import type { EventItem, EventTold } from "../../core/event-page.ts";
import type { Act } from "../../store/act.ts";
import { replaceEvent } from "./replace-event.ts";

/**
 * Makes `told` what a site shows of an event, and `articleIds`, with those that `told` names, its own articles that tell of it. So it stays, whatever comes in, until it is put again;
 * an event that was merged or withdrawn is public again. Readers see only those of the articles that are public there. Rights and audit are the caller's.
 */
export async function putPublicEvent(act: Act, siteId: string, told: EventTold, articleIds: readonly string[]): Promise<void> {
  await replaceEvent(act, siteId, told.id, ({ publishedAt }) => ({
    ...{ state: "published", mergedInto: null, item: JSON.stringify(itemOf(told, publishedAt)), page: JSON.stringify(told) },
    articleIds: [...articleIds, ...told.sources.flatMap(({ articleId }) => articleId ?? [])],
  }));
}

function itemOf({ id, headline, lead, sources, firstAt, lastAt }: EventTold, publishedAt: number): EventItem {
  const names = sources.flatMap(({ sourceName, copies }) => [sourceName, ...copies.map((copy) => copy.sourceName)]);
  return { id, headline, summary: lead?.text ?? "", sourceNames: [...new Set(names)], firstAt, lastAt, publishedAt };
}
