import type { Store } from "../../store/store.ts";
import { requireCurrent } from "../edit.ts";
import { release } from "../release.ts";
import { requireAllowed } from "./refusal-of.ts";
import { isEmbargoed, situationOf } from "./situation.ts";

/** A schedule as it stood when it was found due; one that was moved since has another `createdAt`. */
export interface DueSchedule {
  articleId: string;
  number: number;
  createdAt: number;
}

/** Whose act a publication on time is, in the audit log. */
const WORKER = "worker";

/**
 * Does what a schedule says, if it is still open, due by `now` (UTC ms) and neither a freeze nor an embargo holds it: the text is public and the
 * schedule done in one act, or neither. The time that readers see is `now`. @throws {Refused} "stale", "conflict", "not-allowed" as `publish`
 */
export function publishScheduled(store: Store, { articleId, number, createdAt }: DueSchedule, now: number): Promise<void> {
  return store.act(async (act) => {
    const situation = await situationOf(act.db, articleId, now);
    const { schedule } = situation;
    if (!schedule || schedule.number !== number || schedule.createdAt !== createdAt || schedule.problem !== null) return;
    if (schedule.at > now || situation.frozen || isEmbargoed(situation)) return;
    requireCurrent(situation.revision.id, schedule.revisionId);
    requireAllowed("publish", situation, WORKER);
    await act.db.updateTable("schedules").set({ doneAt: act.now }).where("articleId", "=", articleId).where("number", "=", number).execute();
    await release(act, situation, { byId: schedule.byId, warrant: { kind: "signed" }, now });
    await act.audit(WORKER, "publish-scheduled", articleId, { revision: schedule.revisionId, number, due: schedule.at, at: now });
  });
}
