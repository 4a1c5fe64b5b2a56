import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { requireCurrent } from "../edit.ts";
import { nextNumber } from "./next-number.ts";
import { requireAllowed } from "./refusal-of.ts";
import { requireRight } from "./require-right.ts";
import { settle } from "./settle.ts";
import { situationOf } from "./situation.ts";

/** What is signed: the step, and the revision that was read. */
export interface Signing {
  revisionId: string;
  step: number;
}

/**
 * Signs a review step under exactly the newest text; the last one makes it ready.
 * @throws {Refused} "stale"; "not-allowed" for a step that asks for more than a first review; "conflict" for another step than the one awaited, an own text, a second signature
 */
export function sign(store: Store, staff: Staff, articleId: string, { revisionId, step }: Signing): Promise<void> {
  return store.act((act) => signText(act, staff, articleId, { revisionId, step }));
}

/** The same inside an act. */
export async function signText(act: Act, staff: Staff, articleId: string, { revisionId, step }: Signing): Promise<void> {
  const situation = await situationOf(act.db, articleId, act.now);
  requireCurrent(situation.revision.id, revisionId);
  if (situation.work.step > 1) await requireRight(act.db, staff, "laterReviews", articleId);
  requireAllowed("sign", situation, staff.id);
  if (situation.work.step !== step) throw new Refused("conflict", `Review ${step} is not the one awaited.`, `现在等待的不是第 ${step} 审。`);
  const { hash } = situation.revision;
  const number = await nextNumber(act, "signatures", articleId);
  await act.db.insertInto("signatures").values({ articleId, number, revisionId, hash, step, byId: staff.id, at: act.now, voidedAt: null }).execute();
  await settle(act, staff, articleId);
  await act.audit(staff.id, "sign", articleId, { revision: revisionId, step, hash });
}
