import { generateRssFeed } from "feedsmith";
import { type Feed, type FeedItem, lastChange, namedBeside } from "./feed.ts";
import { mediaContent } from "./media-content.ts";
import { withoutCdata, xmlLine, xmlText } from "./xml-text.ts";

/** A feed as RSS 2.0: the whole text (where given) as `content:encoded`, pictures as Media RSS. */
export function rssFeed(feed: Feed): string {
  const { title, description, language, page, addresses, copyright, items } = feed;
  const xml = generateRssFeed({
    title: xmlLine(title),
    description: xmlLine(description) || xmlLine(title),
    link: page,
    language,
    copyright: xmlLine(copyright),
    ...(items.length > 0 ? { lastBuildDate: new Date(lastChange(feed)) } : {}),
    atom: {
      links: [
        { href: addresses.rss, rel: "self", type: "application/rss+xml" },
        { href: addresses.atom, rel: "alternate", type: "application/atom+xml" },
        { href: addresses.json, rel: "alternate", type: "application/feed+json" },
      ],
    },
    items: items.map(rssItem),
  });
  return withoutCdata(xml);
}

function rssItem(item: FeedItem) {
  const { id, url, title, summary, bodyHtml, publishedAt, updatedAt, source, categories, picture, enclosure } = item;
  return {
    title: xmlLine(title),
    link: url,
    guid: { value: id, isPermaLink: false },
    description: xmlText(summary),
    pubDate: new Date(publishedAt),
    categories: categories.map(({ name, url: domain }) => ({ name: xmlLine(name), domain })),
    dc: { creators: namedBeside(item).map(xmlLine), ...(source !== null && { sources: [xmlLine(source)] }) },
    atom: { updated: new Date(updatedAt) },
    ...(bodyHtml !== null && { content: { encoded: xmlText(bodyHtml) } }),
    ...(enclosure && { enclosures: [enclosure] }),
    ...(picture && { media: { contents: [mediaContent(picture)] } }),
  };
}
