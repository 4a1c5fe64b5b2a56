import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** A titled box of a front or a side column; `more` leads to the whole. */
export function box(title: string, content: Html, more?: { path: string; label: string }): Html {
  return html`<section class="box"><h2>${title}${more && html`<a class="more" href="${href(more.path)}">${more.label}</a>`}</h2>${content}</section>`;
}
