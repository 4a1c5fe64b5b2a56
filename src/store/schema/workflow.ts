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

/** How many reviews (0–3) a text needs in a section and those below it that have no row of their own. */
interface ReviewRuleRow {
  sectionId: string;
  reviews: number;
}

/** A review's signature under the text whose hash it names; `voidedAt` is when a later edit, return or recall took it away. */
export interface SignatureRow {
  articleId: string;
  number: number;
  revisionId: string;
  hash: string;
  step: number;
  byId: string;
  at: number;
  voidedAt: number | null;
}

/** A text sent back to its author; `answeredAt` is when it was submitted again. */
interface ReturnRow {
  articleId: string;
  number: number;
  at: number;
  byId: string;
  step: number;
  reason: string;
  answeredAt: number | null;
}

/** A publication to come, open while `doneAt` is null; `problem` is the JSON of {code, message, zh} that a due one met. One that is cancelled is deleted. */
export interface ScheduleRow {
  articleId: string;
  number: number;
  revisionId: string;
  at: number;
  byId: string;
  createdAt: number;
  doneAt: number | null;
  problem: string | null;
}

/** Nothing of the article becomes public before `until`, UTC ms. */
export interface EmbargoRow {
  articleId: string;
  until: number;
  byId: string;
  at: number;
}

/** Why a text may be public: its signatures, the urgent right, or the operator's own import or demo. */
type WarrantKind = "signed" | "urgent" | "operator";

/** Every text that ever became public, with the number of signatures that it needed then. */
interface ReleaseRow {
  articleId: string;
  number: number;
  revisionId: string;
  hash: string;
  at: number;
  byId: string;
  required: number;
  warrant: WarrantKind;
  reason: string | null;
}

/** What readers will be told once the corrected text, still under review, becomes public. */
export interface ProposedNoticeRow {
  articleId: string;
  notice: string;
  byId: string;
  at: number;
}

export interface WorkflowSchema {
  articleWork: ArticleWorkRow;
  reviewRules: ReviewRuleRow;
  signatures: SignatureRow;
  returns: ReturnRow;
  schedules: ScheduleRow;
  embargoes: EmbargoRow;
  releases: ReleaseRow;
  proposedNotices: ProposedNoticeRow;
}
