import { escapeHtml, Html } from "./tag.ts";

const SCHEMES = /^(?:https?|mailto):/i;

/**
 * An address for a quoted `href` or `src`: http, https, mailto, or one below this site. Anything else becomes `#`,
 * so that no `javascript:` from outside is ever followed. A leading `//` would leave the site and is refused too.
 */
export function href(address: string | null | undefined): Html {
  return new Html(escapeHtml(safeAddress(address ?? "")));
}

/** The same as text, for attributes made elsewhere. */
export function safeAddress(address: string): string {
  // Browsers drop tabs and line ends inside a scheme, and spaces and control characters before it.
  const seen = Array.from(address, (character) => (character.charCodeAt(0) <= 0x20 || character === "\x7f" ? "" : character)).join("");
  if (SCHEMES.test(seen)) return seen;
  if (/^[/?#]/.test(seen)) return /^[/\\]{2}|^\/\\/.test(seen) ? "#" : seen;
  return seen === "" || /^[^/?#]*:/.test(seen) ? "#" : seen;
}
