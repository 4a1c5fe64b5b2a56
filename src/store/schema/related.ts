/** 相关新闻 as readers see it: `relatedId` stands in the list under `articleId`, the greatest score first. Those from the tenth on stand by. */
export interface RelatedNewsRow {
  articleId: string;
  siteId: string;
  relatedId: string;
  /** How close the two are, 0…1: `group/choose-related`. */
  score: number;
}

/** What an article on a site is compared by. */
interface ArticleTraitsRow {
  articleId: string;
  siteId: string;
  /** UTC ms. */
  publishedAt: number;
  /** Who it comes from; null for the newsroom's own works. */
  source: string | null;
  /** What copies of one text have in common; null for the article's id. */
  sameAs: string | null;
  /** Hash of all that the rest is made of. */
  basis: string;
  /** JSON of [term, weight][], the heaviest first. */
  terms: string;
  /** JSON of number[]: samples of the text by which copies are known. */
  prints: string;
}

export interface RelatedSchema {
  articleTraits: ArticleTraitsRow;
  /** The heaviest terms of each article, to find from a term the articles nearest in time. */
  articleTerms: { siteId: string; term: string; publishedAt: number; articleId: string; weight: number };
  /** In how many articles of a site a term is among those kept; the empty term counts the articles. */
  termCounts: { siteId: string; term: string; articles: number };
  /** One row while public articles wait for their lists: those of ids before `before`, from the last on. */
  relatedRefills: { id: number; before: string };
}
