import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { PostRow } from "../../store/schema/community.ts";

/** A post that waits for the editors, with its column. @throws {Refused} "not-found"; "stale" where its author changed it since, took it back, or somebody decided */
export async function waitingPost({ db }: Act, postId: string, changedAt: number): Promise<PostRow & { siteId: string; byline: string }> {
  const post = await db
    .selectFrom("posts")
    .innerJoin("columns", "columns.sectionId", "posts.sectionId")
    .selectAll("posts")
    .select(["columns.siteId", "columns.byline"])
    .where("posts.id", "=", postId)
    .executeTakeFirst();
  if (!post) throw new Refused("not-found", "There is no such post.", "没有这篇博文。");
  if (post.state !== "submitted" || post.changedAt !== changedAt)
    throw new Refused("stale", "This post changed meanwhile; look at it again.", "这篇博文刚刚有变化，请刷新后再看。");
  return post;
}
