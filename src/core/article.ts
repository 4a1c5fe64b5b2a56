/** 稿件's state. A schedule, an embargo, a withdrawal and a correction are rows of their own. */
export type ArticleState = "draft" | "published" | "corrected" | "withdrawn";

/** What an editor writes; one revision holds one of these, never changed afterwards. Field names follow IPTC ninjs where it has one. */
export interface ArticleText {
  headline: string;
  /** Shorter one for lists, or null for the headline. */
  headlineList: string | null;
  /** The one that search engines show, or null. */
  headlineSearch: string | null;
  byline: string[];
  /** Who it comes from, as printed after 来源; the row of `sources`, or null where the newsroom has none. */
  sourceId: string | null;
  sourceName: string | null;
  desk: string | null;
  act: string | null;
  agency: string | null;
  located: string | null;
  /** Name of the newsroom's editor, required of reprints. */
  editor: string | null;
  originalUrl: string | null;
  originalHeadline: string | null;
  /** Strict subset; a paragraph that came from a dispatch carries `data-dispatch`. */
  bodyHtml: string;
  /** One or two sentences for lists, feeds and cards, or null to take the first paragraph. */
  summary: string | null;
  leadAssetId: string | null;
  /** The sound or the film that the article stands around; the body is then its transcript. */
  recording: Recording | null;
  relatedLinks: RelatedLink[];
  copyrightNotice: string | null;
  usageTerms: string | null;
}

/** A sound or a video of the library, and the show of which it is an episode. */
export interface Recording {
  assetId: string;
  /** Readers find it in that show on the show's own site, where the article stands there. */
  showId: string | null;
  /** Number of the episode as its makers count, from 1. */
  episode: number | null;
}

/** 相关链接, in the editor's order: an article of this newsroom, an address, or (as old pages have it) a bare title. */
export interface RelatedLink {
  title: string;
  articleId: string | null;
  url: string | null;
}

/** A place in a site's tree. The first of an article's is its home there (breadcrumb, canonical host). */
export interface Place {
  siteId: string;
  sectionId: string;
}

/** 出处: the dispatch behind a paragraph of the body (counted from 0), or null for the newsroom's own words. */
export interface Provenance {
  paragraph: number;
  dispatchId: string | null;
}
