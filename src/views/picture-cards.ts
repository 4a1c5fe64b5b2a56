import type { ListItem } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { cutToWidth } from "../text/width.ts";
import { croppedPicture, type PictureRoom } from "./picture.ts";

const CAPTION_WIDTH = 40; // two lines of ten characters under a thumbnail

/** Pictures with their headlines as captions, in a grid. Items without a picture are left out. */
export function pictureCards(items: readonly ListItem[], room: PictureRoom): Html {
  return html`<div class="pics">${items.map(
    (item) =>
      item.lead &&
      html`<a href="${href(item.path)}" title="${item.headline}">${croppedPicture(item.lead, room)}${cutToWidth(item.headlineList ?? item.headline, CAPTION_WIDTH)}</a>`,
  )}</div>`;
}
