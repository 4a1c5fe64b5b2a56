/** Where an article is in its work, apart from what readers see of it. `public`: the newest text is the public one. */
export type Stage = "draft" | "review" | "ready" | "scheduled" | "public";

/** One row an article, what lists of articles show and sort by; `step` is the review step awaited (1–3), 0 outside of review. */
export interface ArticleWorkRow {
  articleId: string;
  /** Home site and section. */
  siteId: string;
  sectionId: string;
  /** Who opened it: a member of staff, or `import`, `demo`. */
  openedById: string;
  stage: Stage;
  step: number;
  headline: string;
  sourceName: string | null;
  words: number;
  /** Of the newest revision, UTC ms. */
  changedAt: number;
  changedById: string;
}

export interface WorkflowSchema {
  articleWork: ArticleWorkRow;
}
