import type { EventItem } from "../../core/event-page.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { eventPath } from "./event-path.ts";

/** 同一事件, below an article's headline: the pages of the events that it tells of. */
export function sameEvent(events: readonly EventItem[]): Html | null {
  if (events.length === 0) return null;
  return html`<p class="same-event"><b>同一事件</b>${events.map(
    ({ id, headline, sourceNames }) => html`<a href="${href(eventPath(id))}">${headline}</a><span>${sourceNames.length} 家来源</span>`,
  )}</p>`;
}
