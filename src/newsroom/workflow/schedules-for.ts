import type { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import { staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { WHO_MAY } from "../who-may.ts";
import { covered } from "./covered.ts";
import { freezeOf } from "./freeze-of.ts";
import { isLate } from "./is-late.ts";
import { problemOf } from "./problem.ts";

/** Newsrooms schedule tens; more than this is no list that a person reads. */
const MOST = 500;

const READING = { rule: WHO_MAY["GET /articles/{articleId}"], reach: "any" } as const;

/** Open schedules of the articles that `staff` may read, soonest first. `sentence` puts a refusal into the reader's language. */
export async function schedulesFor({ write: db, clock }: Store, staff: Staff, sentence: (refused: Refused) => string) {
  const now = clock.now();
  const frozen = await freezeOf(db);
  const rows = await db
    .selectFrom("schedules")
    .innerJoin("articleWork", "articleWork.articleId", "schedules.articleId")
    .leftJoin("embargoes", "embargoes.articleId", "schedules.articleId")
    .select([
      "schedules.articleId",
      "headline",
      "siteId",
      "sectionId",
      "schedules.at",
      "createdAt",
      "schedules.byId",
      "problem",
      "until",
      "openedById",
    ])
    .where("doneAt", "is", null)
    .orderBy("schedules.at")
    .limit(MOST)
    .execute();
  const readable = await covered(db, staff, READING, rows);
  const nameOf = await staffNames(
    db,
    readable.map(({ byId }) => byId),
  );
  return readable.map(({ articleId, headline, siteId, sectionId, at, createdAt, byId, problem, until }) => ({
    ...{ articleId, headline, siteId, sectionId, at, createdAt, by: nameOf(byId) },
    late: isLate({ at, problem }, now),
    waitsFor: at > now ? null : frozen ? ("freeze" as const) : until !== null && until > now ? ("embargo" as const) : null,
    problem: problem === null ? null : sentence(problemOf(problem)),
  }));
}
