/** Bytes in which a feed's outermost element is looked for. */
const LOOKED_AT = 4096;
const TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;

/** Whether the bytes begin like a feed, or are sent as one and do not begin like a page. */
export function isFeed(bytes: Uint8Array, contentType: string | null): boolean {
  // NUL is half of UTF-16; what matters here is ASCII in every charset.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT)).replaceAll("\0", "");
  if (/<(?:rss|rdf:RDF|feed|atom:feed|channel)[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return true;
  if (/^[^<]{0,9}\{/.test(head) && head.includes("jsonfeed.org/version/")) return true;
  return TYPES.test(contentType ?? "") && !/<(?:!doctype\s+html|html)[\s>]/i.test(head);
}
