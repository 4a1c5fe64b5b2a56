/** A feed before it is written as RSS, Atom or JSON Feed. Every address is whole; times are UTC ms. */
export interface Feed {
  /** The same for ever, whatever becomes of the addresses. */
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page that it follows. */
  page: string;
  /** Where it is found in each of its forms. */
  addresses: Readonly<Record<FeedForm, string>>;
  copyright: string;
  /** Who stands behind all of it: the site. */
  publisher: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

export type FeedForm = "rss" | "atom" | "json";

export interface FeedItem {
  /** The same for ever. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text, its addresses whole, or null for the summary alone. */
  bodyHtml: string | null;
  publishedAt: number;
  /** When its text last changed. */
  updatedAt: number;
  /** Byline; empty where nobody is named. */
  authors: readonly string[];
  /** Who it comes from, or null. */
  source: string | null;
  categories: readonly { name: string; url: string }[];
  picture: FeedPicture | null;
  /** What can be heard or seen, in bytes, or null. */
  enclosure: { url: string; type: string; length: number } | null;
}

/** A picture at one of its sizes, px. */
export interface FeedPicture {
  url: string;
  /** Media type. */
  type: string;
  width: number;
  height: number;
  caption: string;
  credit: string;
}

/** Whom a reader names beside an item: its authors, or else its source. */
export function namedBeside({ authors, source }: FeedItem): string[] {
  return authors.length > 0 ? [...authors] : source === null ? [] : [source];
}

/** When the feed last changed, UTC ms; 0 where nothing is in it. */
export function lastChange({ items }: Feed): number {
  return Math.max(0, ...items.map(({ updatedAt }) => updatedAt));
}
