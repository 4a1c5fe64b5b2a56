import type { Element } from "domhandler";
import { idAttribute, numberAttribute } from "./block.ts";
import { safeAddress } from "./href.ts";
import { escapeHtml } from "./tag.ts";
import { visible } from "./visible.ts";

/** The opening tag of a link to http, https, mailto or a path of this site; null for any other: its text stays, unlinked. */
export function linkTag(element: Element): string | null {
  const address = bodyAddress(element.attribs["href"]);
  if (!address) return null;
  const title = oneLine(element.attribs["title"]);
  return `<a href="${escapeHtml(address)}"${title ? ` title="${escapeHtml(title)}"` : ""}>`;
}

/** The tag of a picture from http, https or a path of this site; null without one. Sizes are pixels. */
export function pictureTag(element: Element): string | null {
  const address = bodyAddress(element.attribs["src"]);
  if (!address || /^mailto:/i.test(address)) return null;
  const alt = escapeHtml(oneLine(element.attribs["alt"]));
  const size = numberAttribute(element, "width", 1, 20_000) + numberAttribute(element, "height", 1, 20_000);
  return `<img src="${escapeHtml(address)}" alt="${alt}"${size}${idAttribute(element, "data-asset")}>`;
}

// A body stands under many addresses (article, feed, Traditional, export), so one that is relative to a page, or to a part of it, means nothing.
function bodyAddress(address: string | undefined): string | null {
  const safe = safeAddress(visible(address ?? ""));
  if (safe.startsWith("/") || /^mailto:/i.test(safe)) return safe;
  return /^https?:\/\//i.test(safe) && URL.canParse(safe) ? safe : null;
}

function oneLine(text: string | undefined): string {
  return visible(text ?? "")
    .replace(/[ \t\n\r]+/g, " ")
    .trim();
}
