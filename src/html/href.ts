import { escapeHtml, Html } from "./tag.ts";

const SCHEMES = /^(?:https?|mailto):/i;

/**
 * An address for a quoted `href` or `src`: http, https, mailto, or one below this site. Anything else becomes `#`,
 * so that no `javascript:` from outside is ever followed. A leading `//`, in any spelling that browsers take for one, would leave the site and is refused too.
 */
export function href(address: string | null | undefined): Html {
  return new Html(escapeHtml(safeAddress(address ?? "")));
}

/** The same as text, for attributes made elsewhere. */
export function safeAddress(address: string): string {
  const read = asBrowsersRead(address);
  if (SCHEMES.test(read)) return read;
  if (/^[/\\]{2}|^\\/.test(read)) return "#";
  return read === "" || /^[^/?#]*:/.test(read) ? "#" : read;
}

/** Browsers drop tabs and line ends anywhere, spaces and control characters at the ends, and write inner spaces as %20. */
function asBrowsersRead(address: string): string {
  return address
    .replace(/[^\P{Cc}\x20]/gu, "")
    .trim()
    .replaceAll(" ", "%20");
}

/** Whether an address from outside leads to a page of the web; one that does not is shown as text, never as a link. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:/i.test(safeAddress(address));
}
