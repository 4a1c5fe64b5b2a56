import { generateRssFeed } from "feedsmith";
import type { ListItem } from "../core/published.ts";

/** What a feed tells of itself, and its items, newest first. `origin` without a slash at the end, `path` of the page that it follows. */
export interface RssMatter {
  title: string;
  description: string;
  language: string;
  origin: string;
  path: string;
  items: readonly ListItem[];
}

/** RSS 2.0 with each item's headline, summary, source and lasting address. */
export function rss({ title, description, language, origin, path, items }: RssMatter): string {
  const newest = items[0];
  return generateRssFeed({
    title,
    description,
    link: origin + path,
    language,
    ...(newest ? { lastBuildDate: new Date(newest.publishedAt) } : {}),
    items: items.map((item) => ({
      title: item.headline,
      link: origin + item.path,
      guid: { value: `${origin}${item.path}`, isPermaLink: true },
      description: item.summary,
      pubDate: new Date(item.publishedAt),
      ...(item.sourceName ? { dc: { creators: [item.sourceName] } } : {}),
    })),
  });
}
