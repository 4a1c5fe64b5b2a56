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

/** The tag of a picture from http, https or a path of this site, or of one that an asset's id names; null for any other. Sizes are pixels. */
export function pictureTag(element: Element): string | null {
  const address = pictureAddress(element);
  const asset = idAttribute(element, "data-asset");
  if (!address && !asset) return null;
  const alt = escapeHtml(oneLine(element.attribs["alt"]));
  const size = numberAttribute(element, "width", 1, 20_000) + numberAttribute(element, "height", 1, 20_000);
  return `<img${address && ` src="${escapeHtml(address)}"`} alt="${alt}"${size}${asset}>`;
}

function pictureAddress(element: Element): string {
  const address = bodyAddress(element.attribs["src"]) ?? "";
  return /^mailto:/i.test(address) ? "" : address;
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
