import { escapeHtml } from "../html/tag.ts";

/** A text of one line as XML can carry it: what XML forbids is gone, spaces at its ends too. */
export function xmlLine(text: string): string {
  return xmlText(text)
    .replace(/[\t\n]/g, " ")
    .trim();
}

/** A text as XML can carry it: no control characters but tabs and line ends (as "\n"), halves of characters as U+FFFD. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const OPEN = "<![CDATA[";
const CLOSE = "]]>";

/**
 * XML of a generator with its CDATA sections as escaped text and without the space that the generator set around them: some readers take that
 * space for part of an address or id, and some drop what looks like a comment inside a section.
 */
export function withoutCdata(xml: string): string {
  let written = "";
  let at = 0;
  for (let open = xml.indexOf(OPEN); open !== -1; open = xml.indexOf(OPEN, at)) {
    const between = xml.slice(at, open).trimEnd();
    const close = xml.indexOf(CLOSE, open);
    written += (at === 0 ? between : between.trimStart()) + escapeHtml(xml.slice(open + OPEN.length, close));
    at = close + CLOSE.length;
  }
  return at === 0 ? xml : written + xml.slice(at).trimStart();
}
