import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireCurrent } from "../edit.ts";
import { requireAllowed } from "./refusal-of.ts";
import { settle } from "./settle.ts";
import { situationOf } from "./situation.ts";

/** Hands a draft on: to its first review, or straight to ready where its sections ask for none. @throws {Refused} "stale"; "conflict" where it is no draft */
export function submit(store: Store, actor: Actor, articleId: string, revisionId: string): Promise<void> {
  return store.act(async (act) => {
    const situation = await situationOf(act.db, articleId, act.now);
    requireCurrent(situation.revision.id, revisionId);
    requireAllowed("submit", situation, actor.id);
    await submitText(act, actor, articleId, revisionId);
  });
}

/** The same inside an act, where it is known to be a draft. */
export async function submitText(act: Act, actor: Actor, articleId: string, revisionId: string): Promise<void> {
  await act.db.updateTable("returns").set({ answeredAt: act.now }).where("articleId", "=", articleId).where("answeredAt", "is", null).execute();
  await settle(act, actor, articleId);
  await act.audit(actor.id, "submit", articleId, { revision: revisionId });
}
