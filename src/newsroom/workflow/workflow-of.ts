import type { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import { heldBack } from "../../store/sources-said/held-back.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { noticesOn } from "../taken-back/notices-on.ts";
import { onParagraphs } from "../taken-back/on-paragraphs.ts";
import { isLate } from "./is-late.ts";
import { mayNow } from "./may-now.ts";
import { problemOf } from "./problem.ts";
import { isEmbargoed, situationOf } from "./situation.ts";
import { wordingOf } from "./wording-of.ts";

/** All that is known of an article's way to its readers, and what `staff` may do now. `sentence` puts a refusal into the reader's language. */
export async function workflowOf({ write: db, clock, steady }: Store, staff: Staff, articleId: string, sentence: (refused: Refused) => string) {
  const now = clock.now();
  const situation = await situationOf(db, articleId, steady.now());
  const rows = {
    signatures: await db.selectFrom("signatures").selectAll().where("articleId", "=", articleId).orderBy("number").execute(),
    returns: await db.selectFrom("returns").selectAll().where("articleId", "=", articleId).orderBy("number").execute(),
    releases: await db.selectFrom("releases").selectAll().where("articleId", "=", articleId).orderBy("number").execute(),
    notices: await db.selectFrom("corrections").selectAll().where("articleId", "=", articleId).orderBy("number").execute(),
  };
  const { article, work, revision, required, schedule, embargo, proposed, frozen } = situation;
  const single = [schedule, embargo, proposed, frozen].flatMap((one) => (one ? [one.byId] : []));
  const nameOf = await staffNames(db, [...Object.values(rows).flatMap((list) => list.map(({ byId }) => byId)), ...single]);
  const by = ({ byId, at }: { byId: string; at: number }): { at: number; by: Person } => ({ at, by: nameOf(byId) });
  const { may, mayNot } = await mayNow(db, staff, situation);
  return {
    ...{ articleId, revisionId: revision.id, state: article.state, stage: work.stage, step: work.step, required },
    signatures: rows.signatures.map((one) => ({ ...by(one), step: one.step, revisionId: one.revisionId, void: one.voidedAt !== null })),
    returns: rows.returns.map((one) => ({ ...by(one), step: one.step, reason: one.reason, answered: one.answeredAt !== null })),
    schedule: schedule && {
      ...by(schedule),
      revisionId: schedule.revisionId,
      createdAt: schedule.createdAt,
      late: isLate(schedule, now),
      problem: schedule.problem === null ? null : sentence(problemOf(schedule.problem)),
    },
    embargo: embargo && { ...by(embargo), until: embargo.until, inForce: isEmbargoed(situation) },
    proposedNotice: proposed && { ...by(proposed), notice: proposed.notice },
    releases: rows.releases.map((one) => ({
      ...by(one),
      ...{ revisionId: one.revisionId, required: one.required, warrant: one.warrant, reason: one.reason },
    })),
    notices: rows.notices.map((one) => ({ ...by(one), kind: one.kind, notice: one.notice })),
    sourceNotices: await onParagraphs(db, articleId, (await noticesOn(db, [articleId])).get(articleId) ?? []),
    heldBack: await heldBack(db, articleId, now),
    wording: await wordingOf(db, work.siteId),
    frozen: frozen && { ...by(frozen), reason: frozen.reason },
    may,
    mayNot: mayNot.map(({ act, refused }) => ({ act, message: sentence(refused) })),
  };
}
