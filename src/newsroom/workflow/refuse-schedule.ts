import type { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { problemText } from "./problem.ts";
import type { DueSchedule } from "./publish-scheduled.ts";

/** Keeps why a due schedule could not be done: it counts as late and is left alone until someone moves or cancels it, or publishes by hand. */
export function refuseSchedule(store: Store, { articleId, number, createdAt }: DueSchedule, refused: Refused): Promise<void> {
  return store.act(async (act) => {
    const { numUpdatedRows } = await act.db
      .updateTable("schedules")
      .set({ problem: problemText(refused) })
      .where("articleId", "=", articleId)
      .where("number", "=", number)
      .where("createdAt", "=", createdAt)
      .where("doneAt", "is", null)
      .where("problem", "is", null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await act.audit("worker", "refuse-schedule", articleId, { number, code: refused.code });
  });
}
