/** The usual prefix of each namespace that is read; the formats' own have none, so that an RSS item is one in every version. */
const PREFIXES = new Map(
  Object.entries({
    "http://my.netscape.com/rdf/simple/0.9": "",
    "http://channel.netscape.com/rdf/simple/0.9": "",
    "http://purl.org/rss/1.0": "",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
    "http://backend.userland.com/rss": "",
    "http://backend.userland.com/rss2": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://iptc.org/std/nar/2006-10-01": "",
    "http://iptc.org/std/nitf/2006-10-18": "nitf",
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://purl.org/rss/1.0/modules/syndication": "sy",
    "http://purl.org/syndication/history/1.0": "fh",
    "http://purl.org/atompub/tombstones/1.0": "at",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.sitemaps.org/schemas/sitemap/0.9": "",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
  }),
);

/** Prefixes in force: as written ("" for the default) → as read here. Without a prototype but that of the element around it. */
export type Namespaces = Readonly<Record<string, string>>;

/** What is in force outside of the root. */
export const NO_NAMESPACES: Namespaces = Object.create(null) as Namespaces;

/** `outer` with what an element's own attributes declare. A namespace that nobody knows keeps its prefix; as a default it counts as the document's own. */
export function declared(attributes: Readonly<Record<string, string>>, outer: Namespaces): Namespaces {
  let inner: Record<string, string> | null = null;
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    // A copy would cost an element as much as all that was ever declared around it.
    inner ??= Object.create(outer) as Record<string, string>;
    const prefix = name.slice("xmlns:".length);
    inner[prefix] = PREFIXES.get(uri.trim().toLowerCase().replace(/\/$/, "")) ?? prefix;
  }
  return inner ?? outer;
}

/** The name of an element as read here. A prefix that is nowhere declared is taken at its word. */
export function nameIn(namespaces: Namespaces, written: string): string {
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(0, colon));
  const known = namespaces[prefix] ?? prefix;
  return known === "" ? written.slice(colon + 1) : `${known}:${written.slice(colon + 1)}`;
}
