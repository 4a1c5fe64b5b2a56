import type { Staff } from "../../core/staff.ts";
import { staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { WHO_MAY, WITHIN } from "../who-may.ts";
import { covered } from "./covered.ts";
import { freezeOf } from "./freeze-of.ts";
import { lateSchedules } from "./late-schedules.ts";

/** More than this is counted as this many. */
const MOST = 500;

/** What every screen shows `staff`: what is late, whether publishing is frozen, and what waits for them. */
export async function statusFor(store: Store, staff: Staff) {
  const { write: db, clock } = store;
  const frozen = await freezeOf(db);
  const nameOf = await staffNames(db, [frozen?.byId ?? null]);
  return {
    late: await lateSchedules(db, clock.now()),
    frozen: frozen && { at: frozen.at, by: nameOf(frozen.byId), reason: frozen.reason },
    awaitingMyReview: await awaitingReviewBy(store, staff),
    returnedToMe: await returnedTo(store, staff),
    scheduled: (await db.selectFrom("schedules").select("articleId").where("doneAt", "is", null).limit(MOST).execute()).length,
    corrections: (await db.selectFrom("proposedNotices").select("articleId").limit(MOST).execute()).length,
  };
}

/** Texts that `staff` may sign now: on their desks, not of their own hand, no other step of which they signed. */
async function awaitingReviewBy({ write: db }: Store, staff: Staff): Promise<number> {
  const rows = await db
    .selectFrom("articleWork")
    .select(["articleId", "openedById", "step"])
    .where("stage", "=", "review")
    .where("changedById", "!=", staff.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("signatures")
            .select("number")
            .whereRef("signatures.articleId", "=", "articleWork.articleId")
            .where("byId", "=", staff.id)
            .where("voidedAt", "is", null),
        ),
      ),
    )
    .limit(MOST)
    .execute();
  const signing = { rule: WHO_MAY["POST /articles/{articleId}/signatures"], reach: "every" } as const;
  const later = { rule: WITHIN.laterReviews, reach: "every" } as const;
  const mine = await covered(db, staff, signing, rows);
  const first = mine.filter(({ step }) => step <= 1);
  return (
    first.length +
    (
      await covered(
        db,
        staff,
        later,
        mine.filter(({ step }) => step > 1),
      )
    ).length
  );
}

async function returnedTo({ write: db }: Store, staff: Staff): Promise<number> {
  const rows = await db
    .selectFrom("articleWork")
    .select("articleId")
    .where("openedById", "=", staff.id)
    .where("stage", "=", "draft")
    .where("articleId", "in", (eb) => eb.selectFrom("returns").select("returns.articleId").where("answeredAt", "is", null))
    .limit(MOST)
    .execute();
  return rows.length;
}
