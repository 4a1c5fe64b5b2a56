import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** A page of plain paragraphs, one a line of `text`: 关于我们, 联系我们. */
export function textPage(frame: Frame, title: string, path: string, text: string): Html {
  return page(frame, {
    title,
    path,
    main: html`${breadcrumb(frame.site, [], title)}<div class="plain"><h1>${title}</h1>${paragraphs(text)}</div>`,
  });
}

/** Lines of text as paragraphs. */
function paragraphs(text: string): Html {
  return html`${text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => html`<p>${line}</p>`)}`;
}
