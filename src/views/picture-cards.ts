import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { cutToWidth } from "../text/width.ts";
import { croppedPicture, type PictureRoom } from "./picture.ts";

const CAPTION_WIDTH = 40; // two lines of ten characters under a thumbnail

/**
 * Pictures with their headlines as captions, in a grid; how many an article has, where several, stands on its own. Items without a picture are left
 * out. `leadTo` says where each leads: to its article unless told otherwise.
 */
export function pictureCards(items: readonly ListItem[], room: PictureRoom, leadTo = ({ path }: ListItem) => path): Html {
  return html`<div class="pics">${items.map(
    (item) =>
      item.lead &&
      html`<a href="${href(leadTo(item))}" title="${item.headline}">${croppedPicture(item.lead, room, { over: count(item) })}${cutToWidth(item.headlineList ?? item.headline, CAPTION_WIDTH)}</a>`,
  )}</div>`;
}

function count({ pictureCount }: ListItem): Html | null {
  return pictureCount === undefined ? null : html`<span class="count">${pictureCount} 图</span>`;
}
