import type { Kysely } from "kysely";
import type { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { may } from "../may.ts";
import { standingOf } from "../standing.ts";
import { type Rule, WHO_MAY, WITHIN } from "../who-may.ts";
import { WORKFLOW_ACTS, type WorkflowAct } from "./acts.ts";
import { refusalOf } from "./refusal-of.ts";
import type { Situation } from "./situation.ts";

/** What `staff` may do with an article now, and what only its state forbids. */
export interface MayNow {
  may: WorkflowAct[];
  mayNot: { act: WorkflowAct; refused: Refused }[];
}

/** Asks the tables of rights and the rules of state, the same that the acts themselves ask. */
export async function mayNow(db: Kysely<Schema>, staff: Staff, situation: Situation): Promise<MayNow> {
  const standing = await standingOf(db, "article", situation.article.id);
  const found: MayNow = { may: [], mayNot: [] };
  for (const act of WORKFLOW_ACTS) {
    const rights = rightsFor(act, situation);
    let holds = standing !== null;
    for (const rule of rights) holds &&= standing !== null && (await may(db, staff, rule, [standing], "every"));
    if (!holds) continue;
    const refused = refusalOf(act, situation, staff.id);
    if (refused) found.mayNot.push({ act, refused });
    else found.may.push(act);
  }
  return found;
}

function rightsFor(act: WorkflowAct, { work }: Situation): readonly Rule[] {
  if (act === "sign" && work.step > 1) return [...RIGHTS.sign, WITHIN.laterReviews];
  return RIGHTS[act];
}

const RIGHTS: Readonly<Record<WorkflowAct, readonly Rule[]>> = {
  submit: [WHO_MAY["POST /articles/{articleId}/submission"]],
  recall: [WHO_MAY["DELETE /articles/{articleId}/submission"]],
  sign: [WHO_MAY["POST /articles/{articleId}/signatures"]],
  return: [WHO_MAY["POST /articles/{articleId}/returns"]],
  publish: [WHO_MAY["POST /articles/{articleId}/publication"]],
  "publish-urgent": [WHO_MAY["POST /articles/{articleId}/publication"], WITHIN.urgent],
  schedule: [WHO_MAY["PUT /articles/{articleId}/schedule"]],
  unschedule: [WHO_MAY["DELETE /articles/{articleId}/schedule"]],
  embargo: [WHO_MAY["PUT /articles/{articleId}/embargo"]],
  "lift-embargo": [WHO_MAY["DELETE /articles/{articleId}/embargo"]],
  correct: [WHO_MAY["POST /articles/{articleId}/correction"]],
  "correct-urgent": [WHO_MAY["POST /articles/{articleId}/correction"], WITHIN.urgent],
  withdraw: [WHO_MAY["POST /articles/{articleId}/withdrawal"]],
};
