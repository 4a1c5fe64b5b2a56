import type { ArticleText } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { Staff } from "../core/staff.ts";
import type { Act } from "../store/act.ts";
import { revisionById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { requireCurrent, saveRevision } from "./edit.ts";
import { addNotice } from "./notice.ts";
import { project } from "./project.ts";
import { requireReason } from "./publish.ts";
import { release } from "./release.ts";
import { settle } from "./taken-back/settle-notices.ts";
import type { Warrant } from "./warrant.ts";
import { announce } from "./webhooks/announce.ts";
import { requireAllowed } from "./workflow/refusal-of.ts";
import { requireRight } from "./workflow/require-right.ts";
import { awaitedStep, situationOf } from "./workflow/situation.ts";
import { submitText } from "./workflow/submit.ts";

/** A corrected text and what readers are told of it; `text` is null for the newest one as it stands. */
export interface Correction {
  basedOn: string;
  text: ArticleText | null;
  why: string;
  notice: string;
  /** Agencies' notices that it answers; they are dealt with once readers have it. */
  settles?: readonly string[];
}

/** The corrected text, and whether readers have it already or its reviews come first. */
export interface Corrected {
  revisionId: string;
  isPublic: boolean;
}

/**
 * Replaces a public text and says so under it. Where the new text lacks signatures it goes into review with its notice, which readers get
 * together with the text when that is published. @throws {Refused} "stale"; "invalid"; "conflict" where it is not public, or in a freeze; "not-found" for a notice that is not on it
 */
export function correct(store: Store, actor: Actor, articleId: string, correction: Correction, warrant: Warrant): Promise<Corrected> {
  return store.act((act) => correctIn(act, actor, articleId, correction, warrant));
}

/** Corrects at once, without the signatures that are missing. @throws {Refused} as `correct`; "not-allowed" without the right; "invalid" without a reason */
export function correctUrgently(store: Store, staff: Staff, articleId: string, correction: Correction, given: string): Promise<Corrected> {
  return store.act(async (act) => {
    await requireRight(act.db, staff, "urgent", articleId);
    return correctIn(act, staff, articleId, correction, { kind: "urgent", reason: requireReason(given) });
  });
}

async function correctIn(act: Act, actor: Actor, articleId: string, correction: Correction, warrant: Warrant): Promise<Corrected> {
  const before = await situationOf(act.db, articleId, act.now);
  requireCurrent(before.revision.id, correction.basedOn);
  requireAllowed(warrant.kind === "urgent" ? "correct-urgent" : "correct", before, actor.id);
  const revisionId = await correctedText(act, actor, articleId, correction);
  await settle(act, actor, articleId, correction.settles ?? [], { how: "correction", reason: correction.notice.trim() });
  if (revisionId === before.article.publishedRevisionId) return addOnlyNotice(act, actor, articleId, revisionId, correction.notice);
  await propose(act, actor, articleId, correction.notice);
  const situation = await situationOf(act.db, articleId, act.now);
  if (situation.reprint.forbiddenBy.length > 0) requireAllowed("publish-urgent", situation, actor.id);
  if (warrant.kind === "signed" && awaitedStep(situation) !== null) {
    if (situation.work.stage === "draft") await submitText(act, actor, articleId, revisionId);
    await act.audit(actor.id, "propose-correction", articleId, { revision: revisionId });
    return { revisionId, isPublic: false };
  }
  await release(act, situation, { byId: actor.id, warrant, now: act.now });
  await act.audit(actor.id, warrant.kind === "urgent" ? "correct-urgent" : "correct", articleId, { revision: revisionId, warrant: warrant.kind });
  return { revisionId, isPublic: true };
}

/** Saves the text, unless it is what stands there already: that may be signed. */
async function correctedText(act: Act, actor: Actor, articleId: string, { basedOn, text, why }: Correction): Promise<string> {
  if (text === null) return basedOn;
  const newest = await revisionById(act.db, articleId, basedOn);
  return JSON.stringify(newest.text) === JSON.stringify(text) ? basedOn : saveRevision(act, actor, articleId, { basedOn, text, why });
}

/** The text stays: whoever let it out answers for it, and readers are told more. */
async function addOnlyNotice(act: Act, actor: Actor, articleId: string, revisionId: string, notice: string): Promise<Corrected> {
  await addNotice(act, actor, articleId, "correction", notice);
  await act.db.updateTable("articles").set({ state: "corrected", versionCreated: act.now }).where("id", "=", articleId).execute();
  await project(act, articleId);
  await announce(act, "corrected", articleId);
  await act.audit(actor.id, "correct", articleId, { revision: revisionId });
  return { revisionId, isPublic: true };
}

async function propose({ db, now }: Act, actor: Actor, articleId: string, given: string): Promise<void> {
  const notice = given.trim();
  if (notice === "") throw new Refused("invalid", "A correction says why to its readers.", "更正须向读者说明。");
  const row = { articleId, notice, byId: actor.id, at: now };
  await db
    .insertInto("proposedNotices")
    .values(row)
    .onConflict((conflict) => conflict.column("articleId").doUpdateSet(row))
    .execute();
}
