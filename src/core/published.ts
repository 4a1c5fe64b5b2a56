import type { ArticleState, Place } from "./article.ts";

/** One line of a list: everything that a list, a card or a feed item shows. */
export interface ListItem {
  id: string;
  /** Public address below its site: `/2026/11/21/ID`. */
  path: string;
  headline: string;
  /** Shorter headline for lists, or null. */
  headlineList: string | null;
  summary: string;
  sourceName: string | null;
  /** UTC ms. */
  publishedAt: number;
  /** （图）: the article has a picture of its own. */
  hasPicture: boolean;
  lead: Picture | null;
  /** Missing where it has one or none. */
  pictureCount?: number;
  /** ▶: what can be heard or seen; missing where there is nothing. `duration` in ms, null where the file does not say. */
  recording?: { kind: "sound" | "video"; duration: number | null };
  /** Its home section on that site. */
  sectionId: string;
  /** What copies of one text on that site have in common; missing where it is the article's own id. */
  sameAs?: string;
}

/** A picture as a page shows it: its renditions by rising width. */
export interface Picture {
  assetId: string;
  alt: string;
  caption: string;
  credit: string;
  width: number;
  height: number;
  focal: { x: number; y: number };
  renditions: Rendition[];
}

interface Rendition {
  width: number;
  height: number;
  /** `/media/HASH.jpg` */
  path: string;
}

/** A sound or a video as a page plays it. */
export interface PlayedRecording {
  /** `/media/HASH.mp3` */
  path: string;
  /** Media type. */
  type: string;
  /** Bytes. */
  size: number;
  /** px; 0 for a sound, and for a video whose file does not say. */
  width: number;
  height: number;
  caption: string;
  credit: string;
  /** The show of which it is an episode, where that is one of this site. */
  showId: string | null;
  episode: number | null;
}

/** The public text of an article on one site: what the portal may know of it. */
export interface PublishedArticle extends ListItem {
  siteId: string;
  state: Exclude<ArticleState, "draft">;
  headlineSearch: string | null;
  /** The headline in words, spaces included: a line breaks between them. */
  headlineWords: string[];
  byline: string[];
  desk: string | null;
  act: string | null;
  agency: string | null;
  located: string | null;
  editor: string | null;
  originalUrl: string | null;
  /** Whose dispatches it was compiled of, with where an original of each stands; missing where it is of one source. */
  credits?: { name: string; url: string | null }[];
  /** Subset, `data-dispatch` stripped, pictures as `/media/…`; empty where withdrawn. */
  bodyHtml: string;
  words: number;
  firstPublishedAt: number;
  /** When the public text last changed, UTC ms. */
  versionCreated: number;
  /** The row of its source, whose licence and clause are asked when it is printed; null where it has none. */
  sourceId: string | null;
  /** Where it has no source of its own: `own` under the newsroom's own works. */
  origin: "own" | "reprint";
  /** Its own clause, instead of its source's and the site's. */
  copyrightNotice: string | null;
  usageTerms: string | null;
  relatedLinks: { title: string; href: string | null; hasPicture: boolean }[];
  places: Place[];
  /** Reader's notices of correction and withdrawal, newest first. */
  notices: { at: number; kind: "correction" | "withdrawal"; text: string }[];
  pictures: Picture[];
  /** Missing where there is none. */
  played?: PlayedRecording;
}

/** A front page's block, filled. */
export interface FilledBlock {
  id: string;
  slot: string;
  title: string;
  sectionPath: string | null;
  items: ListItem[];
}
