import { Parser } from "htmlparser2";

const TYPES = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/feed+json",
  "application/json",
  "application/rdf+xml",
  "text/xml",
]);
/** A page that names more is a directory. */
const MOST = 10;

/** The feeds that a page names in its head, in its order, as whole addresses. @param address where the page lies */
export function feedLinks(page: string, address: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { rel = "", type = "", href }) {
      const isFeed = name === "link" && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && TYPES.has(type.toLowerCase().trim());
      const url = isFeed && href ? URL.parse(href, address) : null;
      if (url && /^https?:$/.test(url.protocol) && found.length < MOST) found.push(url.href);
    },
  });
  parser.end(page.slice(0, 1_000_000));
  return [...new Set(found)];
}
