import { Refused } from "../core/refused.ts";
import type { ExtractedReport } from "../core/report.ts";
import { decode } from "../text/charset.ts";
import { binaryKind } from "./binary.ts";
import { readHtml } from "./html/read.ts";
import { readPlain } from "./plain/read.ts";

/** Bytes of a page at most. The largest news page that we have measured has 1.8 MB. */
const LARGEST = 10_000_000;

export interface PageOptions {
  /** Where the page was fetched, or null: then as the page itself says. */
  url?: string | null;
  /** IANA zone of the times that the page prints without one. */
  zone: string;
  /** Charset of the HTTP header. */
  charset?: string | null;
  /** Content-Type of the HTTP header. */
  contentType?: string | null;
}

/**
 * A saved page, HTML or a plain-text copy, in any charset → a report. A page without an article comes back as kind `list` or
 * `other`; the caller decides what that means. Pure and linear in the page's size.
 * @throws Refused "too-large" over 10 MB; "unreadable" for an empty file, a picture or other binary
 */
export function extractPage(bytes: Uint8Array, options: PageOptions): ExtractedReport {
  if (bytes.length > LARGEST) throw new Refused("too-large", `The page is too large: ${bytes.length} bytes, and at most ${LARGEST} are read.`);
  if (bytes.length === 0) throw new Refused("unreadable", "The file is empty.");
  const binary = binaryKind(bytes);
  if (binary) throw new Refused("unreadable", `This is no page but ${binary}.`);
  const text = decode(bytes, options.charset ?? null);
  if (text.trim() === "") throw new Refused("unreadable", "The file holds nothing but blank space.");
  const read = isMarkup(text, options.contentType ?? null) ? readHtml : readPlain;
  return read(text, { url: options.url ?? null, zone: options.zone });
}

/** Tags that a page has and a plain text has not. One alone may be cited in a text. */
const TAG =
  /<\/?(?:!doctype|html|head|body|title|meta|script|div|p|span|table|tr|td|a|b|i|br|h[1-6]|ul|li|article|section|form|svg|font|img)\b[^<>]{0,2000}>/gi;

function isMarkup(text: string, contentType: string | null): boolean {
  if (contentType !== null && /^text\/plain/i.test(contentType)) return false;
  const tags = text.matchAll(TAG);
  return tags.next().done !== true && tags.next().done !== true;
}
