import { createHash } from "node:crypto";
import type { ArticleText, Provenance } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { articleById } from "../../store/articles.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { checkedText } from "../article-text.ts";
import { saveRevision } from "../edit.ts";
import { answeredSave } from "./answered-save.ts";
import type { RevisionHead } from "./revision-head.ts";
import { revisionWithText } from "./revision-with-text.ts";
import { StaleSave } from "./stale-save.ts";

/** A text to save, the revision that it was written on, and the client's own name (UUID) for this wish. */
export interface Save {
  basedOn: string;
  text: ArticleText;
  why: string;
  provenance?: readonly Provenance[] | undefined;
  saveId: string;
}

/**
 * Saves a new revision, once for each `saveId` of a person: a save whose answer was lost is sent again and gets that same answer, whatever
 * was saved since. The person's working copy is in it and goes. @throws {StaleSave}; {Refused} "invalid"; "conflict" for another text under the same name
 */
export function saveOnce(store: Store, actor: Actor, articleId: string, save: Save): Promise<RevisionHead> {
  return store.act(async (act) => {
    const done = await answered(act, actor, articleId, save);
    const revisionId = done ?? (await saveNew(act, actor, articleId, save));
    const { text: _text, provenance: _provenance, ...head } = await revisionWithText(act.db, articleId, revisionId);
    return head;
  });
}

/** The revision that this very save made before, or null. */
async function answered(act: Act, actor: Actor, articleId: string, { saveId, text }: Save): Promise<string | null> {
  const done = await answeredSave(act, actor, saveId);
  if (!done) return null;
  const { hash } = await act.db.selectFrom("revisions").select("hash").where("id", "=", done.revisionId).executeTakeFirstOrThrow();
  if (done.articleId !== articleId || hash !== hashOf(text)) {
    throw new Refused("conflict", "Another text was saved under this save's number; save again.", "这个保存编号已用于另一份文字，请重新保存。");
  }
  return done.revisionId;
}

async function saveNew(act: Act, actor: Actor, articleId: string, { basedOn, text, why, provenance, saveId }: Save): Promise<string> {
  const { currentRevisionId } = await articleById(act.db, articleId);
  if (currentRevisionId !== basedOn) throw new StaleSave(await revisionWithText(act.db, articleId, currentRevisionId));
  await requireKnown(act, text, provenance ?? []);
  const revisionId = await saveRevision(act, actor, articleId, { basedOn, text, why, ...(provenance && { provenance }) });
  await act.db.insertInto("saves").values({ byId: actor.id, saveId, articleId, revisionId }).execute();
  await act.db.deleteFrom("workingCopies").where("articleId", "=", articleId).where("staffId", "=", actor.id).execute();
  await act.audit(actor.id, "edit", articleId, { revision: revisionId, basedOn });
  return revisionId;
}

async function requireKnown({ db }: Act, { sourceId }: ArticleText, provenance: readonly Provenance[]): Promise<void> {
  if (sourceId !== null && !(await db.selectFrom("sources").select("id").where("id", "=", sourceId).executeTakeFirst())) {
    throw new Refused("invalid", `There is no source ${sourceId}.`, `没有这个来源：${sourceId}`);
  }
  const ids = [...new Set(provenance.flatMap(({ dispatchId }) => dispatchId ?? []))];
  if (new Set(provenance.map(({ paragraph }) => paragraph)).size !== provenance.length) {
    throw new Refused("invalid", "A paragraph has one origin.", "一个段落只有一个出处。");
  }
  if (ids.length === 0) return;
  const known = await db.selectFrom("dispatches").select("id").where("id", "in", ids).execute();
  const missing = ids.find((id) => !known.some((row) => row.id === id));
  if (missing !== undefined) throw new Refused("invalid", `There is no dispatch ${missing}.`, `没有这条电讯：${missing}`);
}

/** As `addRevision` computes it. */
function hashOf(text: ArticleText): string {
  return createHash("sha256")
    .update(JSON.stringify(checkedText(text).text))
    .digest("hex");
}
