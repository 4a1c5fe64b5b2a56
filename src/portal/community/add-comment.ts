import { Refused } from "../../core/refused.ts";
import { communityOf, type Site } from "../../core/site.ts";
import type { Act } from "../../store/act.ts";
import { showComment } from "../../store/comments.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "../readers/reader-of.ts";
import { countComment } from "./comment-limits.ts";
import { commentText, linksIn } from "./comment-text.ts";
import { requireMayWrite } from "./may-write.ts";

/** What a reader says of an article on their site. */
export interface NewComment {
  articleId: string;
  text: string;
  /** Number of the shown comment that it answers. */
  replyTo: number | null;
  /** Where it comes from, as `clientNetwork` names it; for limits only. */
  network: string;
}

/** What became of it: `number` is null while it is held. */
export interface Added {
  id: string;
  number: number | null;
}

/**
 * Keeps a comment: held until an editor has looked at it, or shown at once where the site says so and it names no address.
 * @throws {Refused} "invalid" for its text; "not-allowed" for whoever is blocked; "not-found" for no public article; "conflict" where comments are
 * closed, the comment that it answers is gone, or they said just this; "too-many"
 */
export async function addComment(store: Store, reader: Reader, { articleId, text: given, replyTo, network }: NewComment): Promise<Added> {
  requireMayWrite(reader);
  const text = commentText(given);
  await countComment(store, reader.id, network);
  return store.act(async (act) => {
    const { siteId } = reader;
    const mode = await requireOpen(act, siteId, articleId);
    if (replyTo !== null) await requireShown(act, { articleId, siteId, number: replyTo });
    await requireNew(act, reader, articleId, text);
    const id = newId("comment", act.now);
    const comment = { id, articleId, siteId, readerId: reader.id, name: reader.name, text, at: act.now, replyTo };
    await act.db
      .insertInto("comments")
      .values({ ...comment, number: null, state: "held", reason: null, decidedAt: null, decidedById: null })
      .execute();
    await act.audit(reader.id, "add-comment", id, { article: articleId });
    return { id, number: mode === "shown" && linksIn(text) === 0 ? await showComment(act, { ...comment, number: null }) : null };
  });
}

/** How the site takes comments. @throws {Refused} "not-found"; "conflict" where it takes none on this article */
async function requireOpen({ db }: Act, siteId: string, articleId: string): Promise<"held" | "shown"> {
  const page = await db
    .selectFrom("publications")
    .innerJoin("sites", "sites.id", "publications.siteId")
    .leftJoin("commentSwitches", "commentSwitches.articleId", "publications.articleId")
    .select(["publications.state", "sites.settings", "commentSwitches.state as switched"])
    .where("publications.articleId", "=", articleId)
    .where("publications.siteId", "=", siteId)
    .executeTakeFirst();
  if (!page || page.state === "withdrawn") throw new Refused("not-found", "There is no such article.", "没有这篇稿件。");
  const site: Site = JSON.parse(page.settings);
  const { comments } = communityOf(site);
  if (comments === "off" || page.switched !== null) throw new Refused("conflict", "Comments on this article are closed.", "这篇稿件的评论已经关闭。");
  return comments;
}

async function requireShown({ db }: Act, { articleId, siteId, number }: { articleId: string; siteId: string; number: number }): Promise<void> {
  const row = await db
    .selectFrom("shownComments")
    .select("number")
    .where("articleId", "=", articleId)
    .where("siteId", "=", siteId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) throw new Refused("conflict", "The comment that you answer is gone.", "您回复的那条评论已经不在了。");
}

/** The same words twice are one thumb that pressed twice. */
async function requireNew({ db }: Act, { id }: Reader, articleId: string, text: string): Promise<void> {
  const same = await db
    .selectFrom("comments")
    .select("id")
    .where("readerId", "=", id)
    .where("articleId", "=", articleId)
    .where("text", "=", text)
    .executeTakeFirst();
  if (same) throw new Refused("conflict", "You have said just this here already.", "您已经在这里发过同样的评论。", "text");
}
