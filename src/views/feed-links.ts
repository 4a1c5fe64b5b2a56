import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

const FORMS = [
  ["application/rss+xml", "feed.xml", "RSS"],
  ["application/atom+xml", "atom.xml", "Atom"],
  ["application/feed+json", "feed.json", "JSON Feed"],
] as const;

/** Where readers' programs find the feeds of a page: those below `front` (`/` or `/SECTION/`), in each form. */
export function feedLinks(name: string, front: string): Html {
  return html`${FORMS.map(([type, file, form]) => html`<link rel="alternate" type="${type}" title="${name}（${form}）" href="${href(front + file)}">\n`)}`;
}
