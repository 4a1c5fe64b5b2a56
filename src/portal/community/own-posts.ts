import type { Kysely } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { PostRow } from "../../store/schema/community.ts";
import type { Schema } from "../../store/schema.ts";
import type { Reader } from "../readers/reader-of.ts";

/** A post as its author sees it; `article` is what it became, with its address once it was public. */
export interface OwnPost extends Pick<PostRow, "id" | "title" | "text" | "state" | "reason" | "changedAt" | "submittedAt"> {
  article: { state: ArticleState; path: string | null } | null;
}

/** A columnist's posts, the newest first, `limit` at most. */
export async function ownPosts(db: Kysely<Schema>, { id }: Pick<Reader, "id">, limit: number): Promise<OwnPost[]> {
  const rows = await selected(db).where("readerId", "=", id).orderBy("posts.id", "desc").limit(limit).execute();
  return rows.map(asOwn);
}

/** One of them. @throws {Refused} "not-found", also for another's */
export async function ownPost(db: Kysely<Schema>, { id }: Pick<Reader, "id">, postId: string): Promise<OwnPost> {
  const row = await selected(db).where("readerId", "=", id).where("posts.id", "=", postId).executeTakeFirst();
  if (!row) throw new Refused("not-found", "You have no such post.", "您没有这篇博文。");
  return asOwn(row);
}

function selected(db: Kysely<Schema>) {
  return db
    .selectFrom("posts")
    .leftJoin("articles", "articles.id", "posts.articleId")
    .select(["posts.id", "title", "text", "posts.state", "reason", "changedAt", "submittedAt", "articleId"])
    .select(["articles.state as articleState", "articles.dayPath"]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirstOrThrow"]>>;

function asOwn({ articleId, articleState, dayPath, ...post }: Selected): OwnPost {
  return { ...post, article: articleState === null ? null : { state: articleState, path: dayPath === null ? null : `/${dayPath}/${articleId}` } };
}
