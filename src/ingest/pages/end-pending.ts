import { keptSaying } from "../../core/saying.ts";
import type { Act } from "../../store/act.ts";
import type { PendingItemRow } from "../../store/schema/ingest.ts";
import type { Problem } from "../problem-of.ts";

/** After the first try, ms; twice as long each time. */
const FIRST_WAIT = 5 * 60_000;

/** An item's page was read, or is given up (`problem`). */
export async function endPending({ db }: Act, { id, fence }: PendingItemRow, problem: Problem | null): Promise<void> {
  const said = problem && keptSaying(problem.says);
  await db.updateTable("pendingItems").set({ dueAt: null, leaseUntil: 0, problem: said }).where("id", "=", id).where("fence", "=", fence).execute();
}

/** It is tried again later. */
export async function waitLonger({ db, now }: Act, { id, fence, tries }: PendingItemRow, problem: Problem): Promise<void> {
  const dueAt = now + FIRST_WAIT * 2 ** (tries - 1);
  await db
    .updateTable("pendingItems")
    .set({ dueAt, leaseUntil: 0, problem: keptSaying(problem.says) })
    .where("id", "=", id)
    .where("fence", "=", fence)
    .execute();
}
