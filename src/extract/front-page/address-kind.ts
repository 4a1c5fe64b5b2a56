/** What the form of an address says: the page of one article, of nothing that is one, or nothing either way. */
export type AddressKind = "article" | "unclear" | "none";

/** Files that are no pages. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|apk|exe|jpe?g|png|gif|webp|svg|mp[34]|m4a|wav|avi|css|js|xml|rss|json)$/i;
/** Names of pages that list others, or tell of the site itself. */
const OTHER =
  /^(?:(?:index|default|home|list|node|channel|column|category|search|tags?|topics?|about|contact|privacy|terms|login|register|sitemap|rss|feed|help|ads?|jobs|subscribe)(?:[-_]?\d{0,4})(?:us)?(?:\.\w{2,5})?)$/i;
const SECTIONS = /^(?:list|tags?|topics?|authors?|category|categories|search|users?|login|page|about|help|subscribe|account)$/i;
/** A day or a month in a path: /2026/03/02/, /20260302/, /2026-03/02/, /202603/. */
const DAY = /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0[1-9]|1[0-2]|[1-9](?=[/_-]))/;
/** A number that a database gave it, or a name made of a digest. */
const NUMBER = /\d{5}|[0-9a-f]{16}|^[a-z]{0,12}[-_]?\d{1,12}\.(?:s?html?|php|aspx?|jsp)$/i;
const ASKED = /^(?:id|aid|nid|tid|newsid|articleid|article_id|contentid|infoid|p)$/i;

/** What can be told of a whole address without asking it. Linear. */
export function addressKind(url: URL): AddressKind {
  const segments = url.pathname.slice(0, 500).split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  if ([...url.searchParams].some(([name, value]) => ASKED.test(name) && /\d/.test(value) && !/\W/.test(value))) return "article";
  if (last === "" || FILE.test(last) || OTHER.test(last) || SECTIONS.test(segments.at(-2) ?? "") || SECTIONS.test(segments[0] ?? "")) return "none";
  if (NUMBER.test(last) || (DAY.test(url.pathname) && !/^\d{1,4}$/.test(last)) || isSlug(last)) return "article";
  return "unclear";
}

/** The words of a headline with hyphens between, four at least. */
function isSlug(last: string): boolean {
  return (last.match(/[-_]\p{L}/gu)?.length ?? 0) >= 3;
}
