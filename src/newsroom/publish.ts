import { Refused } from "../core/refused.ts";
import type { Staff } from "../core/staff.ts";
import type { Act } from "../store/act.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { requireCurrent } from "./edit.ts";
import { release } from "./release.ts";
import type { Warrant } from "./warrant.ts";
import { requireAllowed } from "./workflow/refusal-of.ts";
import { requireRight } from "./workflow/require-right.ts";
import { situationOf } from "./workflow/situation.ts";

/**
 * Makes a revision the public text of its article. A signed one needs every signature; all are held back by an embargo and by a freeze.
 * @throws {Refused} "stale" if a newer one exists; "not-allowed" where the source forbids reprints; "conflict" for a withdrawn article, a reprint that
 * lacks what it must have, a text that is public already or lacks a signature, an embargo, a freeze; "invalid" for a time to come
 */
export function publish(store: Store, actor: Actor, articleId: string, revisionId: string, warrant: Warrant): Promise<void> {
  return store.act((act) => publishRevision(act, actor, articleId, revisionId, warrant));
}

/** Publishes without the signatures that are missing, and leaves its own mark on record. @throws {Refused} as `publish`; "not-allowed" without the right; "invalid" without a reason */
export function publishUrgently(store: Store, staff: Staff, articleId: string, revisionId: string, given: string): Promise<void> {
  return store.act(async (act) => {
    await requireRight(act.db, staff, "urgent", articleId);
    await publishRevision(act, staff, articleId, revisionId, { kind: "urgent", reason: requireReason(given) });
  });
}

/** Publishes inside an act. */
export async function publishRevision(act: Act, actor: Actor, articleId: string, revisionId: string, warrant: Warrant): Promise<void> {
  const situation = await situationOf(act.db, articleId, act.surely);
  requireCurrent(situation.revision.id, revisionId);
  // what an operator brings in has stood elsewhere as it is
  const asked = warrant.kind === "operator" ? { ...situation, reprint: { ...situation.reprint, lacks: [] } } : situation;
  requireAllowed(warrant.kind === "signed" ? "publish" : "publish-urgent", asked, actor.id);
  if (warrant.kind === "operator" && (warrant.at ?? 0) > act.now)
    throw new Refused("invalid", "An article cannot have been published in the future.", "发布时间不能在将来。");
  const at = await release(act, situation, { byId: actor.id, warrant, now: act.now });
  await act.audit(actor.id, warrant.kind === "urgent" ? "publish-urgent" : "publish", articleId, { revision: revisionId, at, warrant: warrant.kind });
}

/** @throws {Refused} "invalid" where none is given */
export function requireReason(given: string): string {
  const reason = given.trim();
  if (reason === "") throw new Refused("invalid", "Say why this cannot wait for its signatures.", "请写明紧急发布的理由。");
  return reason;
}
