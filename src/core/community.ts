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

/** Top section of a site under which its columns stand, one a section: `/blogs/`. */
export const COLUMNS_SLUG = "blogs";
