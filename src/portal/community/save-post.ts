import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "../readers/reader-of.ts";
import { requireMayWrite } from "./may-write.ts";
import { requireColumn } from "./own-column.ts";
import { type OwnPost, ownPost } from "./own-posts.ts";
import { postWords } from "./post-words.ts";

/** A post as its author sends it; `postId` is null for a new one, else `changedAt` names the version that they began from. */
export interface PostForm {
  postId: string | null;
  changedAt: number | null;
  title: string;
  text: string;
  /** Hands it to the editors as well. */
  submit: boolean;
}

/** Posts of one columnist that are not articles yet. Ours: a list that can be looked over. */
const MOST_UNPUBLISHED = 50;

/**
 * Keeps a draft, and hands it to the editors where the form says so. Returns its id.
 * @throws {Refused} "invalid" for its words; "not-allowed" for whoever is blocked or has no column; "stale" where it was changed in another window;
 * "conflict" where it is with the editors or published; "too-many"; "not-found"
 */
export async function savePost(store: Store, reader: Reader, { postId, changedAt, submit, ...given }: PostForm): Promise<string> {
  requireMayWrite(reader);
  const words = postWords(given);
  return store.act(async (act) => {
    const { db, now } = act;
    const { sectionId } = await requireColumn(db, reader);
    const id = postId ?? newId("post", now);
    const before = postId === null ? null : await ownPost(db, reader, postId);
    const kept = { ...words, changedAt: later(now, before), ...(submit ? { state: "submitted" as const, submittedAt: now } : {}) };
    if (!before) {
      await requireRoom(act, reader);
      const row = { id, sectionId, readerId: reader.id, state: "draft" as const, reason: null, submittedAt: null, ...kept };
      await db
        .insertInto("posts")
        .values({ ...row, decidedAt: null, decidedById: null, articleId: null })
        .execute();
    } else {
      requireOpen(before);
      if (before.changedAt !== changedAt)
        throw new Refused("stale", "This post was changed in another window.", "这篇博文在别的窗口里改过了，请先打开看看。");
      await db.updateTable("posts").set(kept).where("id", "=", id).execute();
    }
    if (submit) await act.audit(reader.id, "submit-post", id);
    return id;
  });
}

/** Takes a post back from the editors, to write on. @throws {Refused} "not-found"; "conflict" where they decided already */
export function recallPost(store: Store, reader: Reader, postId: string): Promise<void> {
  return store.act(async (act) => {
    const before = await ownPost(act.db, reader, postId);
    if (before.state !== "submitted") throw new Refused("conflict", "The editors have decided already.", "编辑已经处理过这篇博文。");
    await act.db
      .updateTable("posts")
      .set({ state: "draft", submittedAt: null, changedAt: later(act.now, before) })
      .where("id", "=", postId)
      .execute();
    await act.audit(reader.id, "recall-post", postId);
  });
}

/** Deletes a draft. @throws {Refused} "not-found"; "conflict" where it is with the editors or published */
export function deletePost(store: Store, reader: Reader, postId: string): Promise<void> {
  return store.act(async (act) => {
    requireOpen(await ownPost(act.db, reader, postId));
    await act.db.deleteFrom("posts").where("id", "=", postId).execute();
    await act.audit(reader.id, "delete-post", postId);
  });
}

/** A version's name is its time, and no two have the same. */
function later(now: number, before: OwnPost | null): number {
  return Math.max(now, (before?.changedAt ?? 0) + 1);
}

function requireOpen({ state }: OwnPost): void {
  if (state === "submitted") throw new Refused("conflict", "It is with the editors; take it back first.", "博文正在等待审核，请先撤回再改。");
  if (state === "taken") throw new Refused("conflict", "It is published; write to the editors to change it.", "博文已经发表；要修改请与编辑联系。");
}

async function requireRoom({ db }: Act, { id }: Reader): Promise<void> {
  const { count } = await db
    .selectFrom("posts")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("readerId", "=", id)
    .where("state", "!=", "taken")
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_UNPUBLISHED)
    throw new Refused("too-many", `At most ${MOST_UNPUBLISHED} drafts.`, `未发表的博文最多存 ${MOST_UNPUBLISHED} 篇，请先删掉一些。`);
}
