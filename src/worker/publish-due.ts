import { Refused } from "../core/refused.ts";
import { freezeOf } from "../newsroom/workflow/freeze-of.ts";
import { publishScheduled } from "../newsroom/workflow/publish-scheduled.ts";
import { refuseSchedule } from "../newsroom/workflow/refuse-schedule.ts";
import type { Store } from "../store/store.ts";

/** At one look; the next is a second later. */
const AT_ONCE = 100;

/**
 * Publishes what fell due by `now` (UTC ms), each text in an act of its own, in order. One that is refused keeps the reason and is not tried again
 * until someone changes it; what fails otherwise is logged and tried again. Whatever a freeze or an embargo holds back waits.
 */
export async function publishDue(store: Store, now: number, log: (error: unknown) => void): Promise<void> {
  if (await freezeOf(store.write)) return;
  for (const due of await dueSchedules(store, now)) {
    try {
      await publishScheduled(store, due, now);
    } catch (error) {
      if (error instanceof Refused && error.code !== "disk-full") await refuseSchedule(store, due, error);
      else log(error);
    }
  }
}

function dueSchedules({ write }: Store, now: number) {
  return write
    .selectFrom("schedules")
    .leftJoin("embargoes", "embargoes.articleId", "schedules.articleId")
    .select(["schedules.articleId", "number", "createdAt"])
    .where("schedules.at", "<=", now)
    .where("doneAt", "is", null)
    .where("problem", "is", null)
    .where(({ eb, or }) => or([eb("until", "is", null), eb("until", "<=", now)]))
    .orderBy("schedules.at")
    .limit(AT_ONCE)
    .execute();
}
