import type { ListItem } from "../core/published.ts";
import { dayIn } from "../core/zone.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import type { Frame } from "./frame.ts";
import { dayPath } from "./header.ts";
import { itemList } from "./item-list.ts";
import { dayInWords } from "./print-time.ts";

/** Items (newest first) under the days on which they were published, each day leading to its archive. */
export function itemsByDay(items: readonly ListItem[], { site }: Frame): Html {
  const days = Map.groupBy(items, (item) => dayIn(item.publishedAt, site.zone));
  return html`${[...days].map(
    ([day, ofDay]) =>
      html`<section class="day"><h2><a href="${href(dayPath(day))}">${dayInWords(day)}</a></h2>${itemList(ofDay, site, day)}</section>`,
  )}`;
}
