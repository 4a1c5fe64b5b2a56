import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { WHO_MAY, WITHIN } from "../who-may.ts";
import { covered } from "./covered.ts";

/** More than this nobody reads in a day. */
const MOST = 500;

/** Ids of the texts that `staff` may sign now, the longest waiting first: on their desks, not of their own hand, no other step of which they signed. */
export async function reviewsFor({ write: db }: Store, staff: Staff): Promise<string[]> {
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
    .orderBy("changedAt")
    .orderBy("articleId")
    .limit(MOST)
    .execute();
  const signing = { rule: WHO_MAY["POST /articles/{articleId}/signatures"], reach: "every" } as const;
  const later = { rule: WITHIN.laterReviews, reach: "every" } as const;
  const mine = await covered(db, staff, signing, rows);
  const beyondFirst = await covered(
    db,
    staff,
    later,
    mine.filter(({ step }) => step > 1),
  );
  return mine.filter((row) => row.step <= 1 || beyondFirst.includes(row)).map(({ articleId }) => articleId);
}
