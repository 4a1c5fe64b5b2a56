import type { EventItem } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";
import { articlesOfEvent } from "../../store/published/public-event.ts";
import type { Reading } from "../../store/reading.ts";

/** Articles of the same event that stand before all others, and how many are looked at for them. */
const SHOWN = 5;
const LOOKED_AT = 20;

/** 相关新闻 with the newest articles of the events that an article tells of before the others: of each text one, never the article's own. */
export async function sameEventFirst(
  reading: Reading,
  article: ListItem & { siteId: string },
  events: readonly EventItem[],
  related: readonly ListItem[],
): Promise<ListItem[]> {
  const lists = await Promise.all(events.map(({ id }) => articlesOfEvent(reading, { siteId: article.siteId, eventId: id, limit: LOOKED_AT })));
  const texts = new Set([textOf(article)]);
  const same = lists.flat().filter((item) => texts.size !== texts.add(textOf(item)).size);
  const first = same.slice(0, SHOWN);
  return [...first, ...related.filter(({ id }) => !first.some((item) => item.id === id))];
}

/** What copies of one text have in common. */
function textOf({ id, sameAs }: ListItem): string {
  return sameAs ?? id;
}
