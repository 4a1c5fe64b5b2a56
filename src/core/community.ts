/** Where a comment is: unseen until an editor looks at it, seen by all, taken away by an editor, or by its author. */
export type CommentState = "held" | "shown" | "removed" | "deleted";

/** Where a columnist's post is: with its author, with the editors, back with its author, or an article. */
export type PostState = "draft" | "submitted" | "returned" | "taken";

/** Whether readers comment on an article: as its site says, no more of them (the shown ones stay), or none at all. */
export const COMMENT_SWITCHES = ["open", "closed", "hidden"] as const;
export type CommentSwitch = (typeof COMMENT_SWITCHES)[number];

/** What readers may do on a site, and what it promises them. */
export interface Community {
  /** `off`: nobody comments; `held`: an editor shows each (先审后发); `shown`: each is shown at once and looked at afterwards (先发后审). */
  comments: "off" | "held" | "shown";
  /** Days within which a take-down notice is answered. */
  takedownDays: number;
}

/** A site that says nothing of it: no comments, and the month that the first notices' form promised. */
export const COMMUNITY_BY_DEFAULT: Community = { comments: "off", takedownDays: 30 };

/** When a notice that came at `at` (UTC ms) must have been answered, UTC ms. */
export function takedownDue(at: number, { takedownDays }: Community): number {
  return at + takedownDays * 86_400_000;
}

/** Most visible characters of a comment: a screen of a telephone. Ours. */
export const COMMENT_LENGTH = 1_000;

/** A comment as readers see it. */
export interface ShownComment {
  /** Of its article on its site, in the order in which they were shown, from 1. */
  number: number;
  /** What its author was called when it was written. */
  name: string;
  /** Plain text. */
  text: string;
  /** UTC ms. */
  at: number;
  /** Number of the comment that it answers. */
  replyTo: number | null;
}

/** Some of an article's comments on a site, and what there is of them in all. */
export interface ShownComments {
  /** Those with the next `COMMENTS_A_PAGE` numbers: a removed one leaves its page shorter, and no other page changes. */
  comments: readonly ShownComment[];
  count: number;
  /** The highest number; 0 where there is none. */
  last: number;
}

/** Most visible characters of a post's title, as long as a headline of a newsroom's own. */
export const TITLE_LENGTH = 60;
/** And of its text: ten pages. Ours. */
export const POST_LENGTH = 20_000;

/** Numbers of comments to a page. */
export const COMMENTS_A_PAGE = 50;

/** What is wrong with a comment, as a reader may say it. */
export const REPORT_REASONS = ["广告或灌水", "辱骂、攻击他人", "泄露他人隐私", "谣言或违法内容", "其他"] as const;

/** Why an editor removes a comment, as its author reads it; others can be written. */
export const REMOVAL_REASONS = ["与稿件无关", "广告或灌水", "辱骂、攻击他人", "泄露他人隐私", "谣言或违法内容"] as const;

/** 专栏: what readers are told of one beside its name and address, which are its section's. */
export interface Column {
  sectionId: string;
  /** Under which name its texts stand. */
  byline: string;
  about: string;
}

/** Top section of a site under which its columns stand, one a section: `/blogs/`. */
export const COLUMNS_SLUG = "blogs";
