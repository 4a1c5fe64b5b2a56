/** An item of a feed or wire as the other side states it. Nothing of it has been checked or made safe. */
export interface IncomingItem {
  /** Its name at the other side: guid, atom:id, NewsML guid, ninjs uri. */
  id: string | null;
  /** Its page on the web, whole. */
  url: string | null;
  /** Plain text on one line. */
  headline: string | null;
  /** Persons (or desks), one an element. */
  byline: string[];
  /** ISO 8601 with offset, to the second; null where nothing that a calendar allows was stated. The future is kept as stated. */
  published: string | null;
  /** The same as printed. */
  publishedStated: string | null;
  /** When it was last changed, as `published`. */
  modified: string | null;
  /** Whether `published` was read in the source's zone, because it names none. */
  zoneAssumed: boolean;
  /** Plain text, a paragraph a line. */
  summary: string | null;
  /** Markup as sent, with whole addresses where they could be told. Not sanitised. */
  bodyHtml: string | null;
  /** BCP 47, as stated. */
  language: string | null;
  categories: string[];
  enclosures: Enclosure[];
  /** Publisher or feed that the item names as its origin. */
  source: string | null;
  copyrightNotice: string | null;
  pubStatus: "usable" | "withheld" | "canceled";
  /** Until when a withheld one is to be held back, as `published`; null where it does not say. */
  embargoed: string | null;
  /** Whether a wire marks it as the correction of another, or as its withdrawal. */
  signal: "correction" | "withdrawal" | null;
  /** Names at the other side (as `id`) of what it was made from. */
  madeFrom: string[];
}

/** A picture, sound, video or file that an item names. */
export interface Enclosure {
  url: string;
  /** MIME type as stated, or `image`, `video`, `audio` with a star. */
  type: string | null;
  /** Bytes. */
  length: number | null;
}

export interface IncomingFeed {
  title: string | null;
  /** Home page. */
  url: string | null;
  language: string | null;
  /** Minutes for which the feed says that it does not change. */
  ttl: number | null;
  /** Address of the page of older items. */
  next: string | null;
  items: IncomingItem[];
  /** There were more items than are read of one feed. */
  isCut?: true;
}
