import { generateAtomFeed } from "feedsmith";
import { type Feed, type FeedItem, lastChange, namedBeside } from "./feed.ts";
import { mediaContent } from "./media-content.ts";
import { withoutCdata, xmlLine, xmlText } from "./xml-text.ts";

/** A feed as Atom 1.0. */
export function atomFeed(feed: Feed): string {
  const { id, title, description, language, page, addresses, copyright, publisher, items } = feed;
  const xml = generateAtomFeed({
    id,
    title: { value: xmlLine(title) },
    ...(description.trim() && { subtitle: { value: xmlLine(description) } }),
    updated: new Date(lastChange(feed)),
    authors: [{ name: xmlLine(publisher) }],
    rights: { value: xmlLine(copyright) },
    xml: { lang: language },
    links: [
      { href: addresses.atom, rel: "self", type: "application/atom+xml" },
      { href: page, rel: "alternate", type: "text/html" },
      { href: addresses.rss, rel: "alternate", type: "application/rss+xml" },
      { href: addresses.json, rel: "alternate", type: "application/feed+json" },
    ],
    entries: items.map(entry),
  });
  return withoutCdata(xml);
}

function entry(item: FeedItem) {
  const { id, url, title, summary, bodyHtml, publishedAt, updatedAt, source, categories, picture, enclosure } = item;
  const heard = enclosure ? [{ href: enclosure.url, rel: "enclosure", type: enclosure.type, length: enclosure.length }] : [];
  return {
    id,
    title: { value: xmlLine(title) },
    updated: new Date(updatedAt),
    published: new Date(publishedAt),
    authors: namedBeside(item).map((name) => ({ name: xmlLine(name) })),
    categories: categories.map(({ name, url: scheme }) => ({ term: xmlLine(name), scheme })),
    links: [{ href: url, rel: "alternate", type: "text/html" }, ...heard],
    summary: { value: xmlText(summary) },
    ...(bodyHtml !== null && { content: { value: xmlText(bodyHtml), type: "html" } }),
    ...(source !== null && { dc: { sources: [xmlLine(source)] } }),
    ...(picture && { media: { contents: [mediaContent(picture)] } }),
  };
}
