import type { CommentState, PostState } from "../../core/community.ts";

/** What a reader said of an article on a site, whatever became of it. Times are UTC ms. */
export interface CommentRow {
  id: string;
  articleId: string;
  siteId: string;
  /** Empty once they have left. */
  readerId: string;
  /** What they were called when they wrote it; empty, as is the text, where they deleted it. */
  name: string;
  text: string;
  at: number;
  /** Number of the shown comment that it answers. */
  replyTo: number | null;
  /** Given when it is first shown, from 1, and kept: nothing else on that page ever has it. */
  number: number | null;
  state: CommentState;
  /** Why it was removed. */
  reason: string | null;
  decidedAt: number | null;
  /** Null where nobody decided: it was shown by itself, or deleted by its author. */
  decidedById: string | null;
}

/** A columnist's text before it is an article; `articleId` is the article that it became. */
export interface PostRow {
  id: string;
  sectionId: string;
  readerId: string;
  title: string;
  /** Plain text, a paragraph a line. */
  text: string;
  state: PostState;
  /** Why it was sent back. */
  reason: string | null;
  changedAt: number;
  submittedAt: number | null;
  decidedAt: number | null;
  decidedById: string | null;
  articleId: string | null;
}

export interface CommunitySchema {
  comments: CommentRow;
  /** 举报: one a reader and comment, settled once an editor has decided. */
  commentReports: { commentId: string; readerId: string; reason: string; at: number; settledAt: number | null };
  /** Who writes a column; a column without a row takes no more posts. */
  columnists: { sectionId: string; siteId: string; readerId: string };
  posts: PostRow;
}
