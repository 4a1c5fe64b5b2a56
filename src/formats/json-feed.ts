import { generateJsonFeed } from "feedsmith";
import { type Feed, type FeedItem, namedBeside } from "./feed.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, language, page, addresses, publisher, items }: Feed): string {
  const feed = generateJsonFeed({
    title: title.toWellFormed(),
    home_page_url: page,
    feed_url: addresses.json,
    ...(description.trim() && { description: description.toWellFormed() }),
    language,
    authors: [{ name: publisher.toWellFormed(), url: page }],
    items: items.map(jsonItem),
  });
  // The generator leaves an empty list out, which a JSON Feed must have.
  return JSON.stringify({ items: [], ...(feed as object) });
}

function jsonItem(item: FeedItem) {
  const { id, url, title, summary, bodyHtml, publishedAt, updatedAt, categories, picture, enclosure } = item;
  const content = bodyHtml === null ? { content_text: summary.toWellFormed() } : { content_html: bodyHtml.toWellFormed() };
  return {
    id,
    url,
    title: title.toWellFormed(),
    summary: summary.toWellFormed(),
    ...content,
    date_published: new Date(publishedAt),
    date_modified: new Date(updatedAt),
    authors: namedBeside(item).map((name) => ({ name: name.toWellFormed() })),
    tags: categories.map(({ name }) => name.toWellFormed()),
    ...(picture && { image: picture.url }),
    ...(enclosure && { attachments: [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.length }] }),
  };
}
