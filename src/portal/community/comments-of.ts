import type { PublishedArticle } from "../../core/published.ts";
import { communityOf, hasReaders } from "../../core/site.ts";
import type { Html } from "../../html/tag.ts";
import { commentSwitch, shownComments } from "../../store/published/shown-comments.ts";
import { type CommentsBox, commentsSection } from "../../views/community/comments-section.ts";
import type { Making } from "../making.ts";

/** An article's comments after that number; null where there shall be none to see. */
export async function commentsOf({ reading, frame }: Making, articleId: string, after: number): Promise<CommentsBox | null> {
  const { comments: mode } = communityOf(frame.site);
  if (mode === "off") return null;
  const state = await commentSwitch(reading, articleId);
  if (state === "hidden") return null;
  const shown = await shownComments(reading, { articleId, siteId: frame.site.id, after });
  return { ...shown, isOpen: state === "open" && hasReaders(frame.site), isHeld: mode === "held" };
}

/** 评论 below an article; nothing where they are closed and there are none. */
export async function commentsBelow(making: Making, { id, path }: PublishedArticle): Promise<Html | null> {
  const shown = await commentsOf(making, id, 0);
  if (!shown || (!shown.isOpen && shown.count === 0)) return null;
  return commentsSection(path, making.frame.site.zone, shown);
}
