import type { MessageId } from "../../check/messages.ts";
import { Refused } from "../../core/refused.ts";
import type { WorkflowAct } from "./acts.ts";
import { awaitedStep, isEmbargoed, type Situation } from "./situation.ts";

type Reason = (situation: Situation, byId: string) => Refused | null;

/** Why that act cannot be done now by that person, or null where it can. Rights are the table's; these are the rules of state. */
export function refusalOf(act: WorkflowAct, situation: Situation, byId: string): Refused | null {
  for (const reason of REASONS[act]) {
    const refused = reason(situation, byId);
    if (refused) return refused;
  }
  return null;
}

/** @throws {Refused} what `refusalOf` says */
export function requireAllowed(act: WorkflowAct, situation: Situation, byId: string): void {
  const refused = refusalOf(act, situation, byId);
  if (refused) throw refused;
}

const withdrawn: Reason = ({ article }) =>
  article.state === "withdrawn" ? new Refused("conflict", `Article ${article.id} was withdrawn; write it anew.`, "稿件已撤回，请另写新稿。") : null;

const notPublic: Reason = ({ article }) =>
  article.publishedRevisionId === null || article.state === "withdrawn"
    ? new Refused("conflict", `Article ${article.id} is not public.`, "稿件尚未发布或已撤回。")
    : null;

const nothingNew: Reason = ({ article, revision }) =>
  article.publishedRevisionId === revision.id ? new Refused("conflict", "The newest text is public already.", "最新文本已经发布。") : null;

const notDraft: Reason = ({ work }) =>
  work.stage === "draft"
    ? null
    : new Refused("conflict", "Only a draft can be submitted; this one is further on.", "只有草稿可以提交；这篇稿件已在后续环节。");

const notUnderWay: Reason = ({ work }) =>
  work.stage === "draft" || work.stage === "public" ? new Refused("conflict", "This article was not submitted.", "稿件没有处于送审状态。") : null;

const notInReview: Reason = ({ work }) =>
  work.stage === "review" ? null : new Refused("conflict", "This article awaits no review.", "稿件目前不在审核环节。");

const ownText: Reason = ({ revision }, byId) =>
  revision.byId === byId ? new Refused("conflict", "You wrote this version; somebody else must sign it.", "当前版本由您改定，须由他人审签。") : null;

const signedBefore: Reason = ({ signatures }, byId) =>
  signatures.some((one) => one.byId === byId)
    ? new Refused("conflict", "You signed another review of this article; nobody does two.", "您已签过这篇稿件的另一审次，同一人不能签两审。")
    : null;

const unfinished: Reason = ({ work }) =>
  work.stage === "ready" || work.stage === "scheduled" || work.stage === "public"
    ? null
    : new Refused("conflict", "This article has not passed its reviews.", "稿件尚未通过审核，不能发布。");

const unsigned: Reason = (situation) => {
  const step = awaitedStep(situation);
  return step === null
    ? null
    : new Refused("conflict", `The newest text lacks the signature of review ${step}.`, `最新文本缺少第 ${step} 审签字，不能发布。`);
};

const forbidden: Reason = ({ reprint: { forbiddenBy } }) =>
  forbiddenBy.length === 0
    ? null
    : new Refused(
        "not-allowed",
        `${forbiddenBy.join(", ")} does not permit its reports to be reprinted, or its licence does not hold today. What came from it must be taken out.`,
        `来源“${forbiddenBy.join("”“")}”不允许转载，或授权不在有效期内；须删去出自该来源的内容。`,
      );

const incomplete: Reason = ({ reprint: { lacks } }) =>
  lacks.length === 0
    ? null
    : new Refused(
        "conflict",
        `This reprint lacks ${inEnglish(lacks)}. Fill in what is missing, or say under Checks why it has none.`,
        `转载稿还缺：${lacks.map((one) => LACKS[one]?.[0] ?? one).join("、")}。请补齐；确实没有的，在“核对”里写明理由。`,
      );

const LACKS: Readonly<Partial<Record<MessageId, readonly [chinese: string, english: string]>>> = {
  "reprint-source": ["来源", "its source"],
  "reprint-headline": ["原标题", "its original headline"],
  "reprint-author": ["署名", "its author"],
  "reprint-editor": ["责任编辑", "its editor"],
  "reprint-clause": ["转载声明", "a clause for reprints"],
};

function inEnglish(lacks: readonly MessageId[]): string {
  return lacks.map((one) => LACKS[one]?.[1] ?? one).join(", ");
}

const embargoed: Reason = (situation) =>
  isEmbargoed(situation)
    ? new Refused("conflict", "An embargo is in force on this article; it cannot be public before that ends.", "稿件仍在禁发期内，到期前不能发布。")
    : null;

const frozen: Reason = (situation) =>
  situation.frozen === null ? null : new Refused("conflict", "All publishing is frozen.", "全站发布已冻结，解除后才能发布。");

const unscheduled: Reason = ({ schedule }) =>
  schedule ? null : new Refused("conflict", "Nothing is scheduled for this article.", "稿件没有定时发布。");

const alreadyPublic: Reason = ({ article }) =>
  article.publishedRevisionId === null
    ? null
    : new Refused("conflict", "This article has been public; an embargo comes too late.", "稿件已经发布过，不能再设禁发期。");

const noEmbargo: Reason = ({ embargo }) => (embargo ? null : new Refused("conflict", "This article has no embargo.", "稿件没有设置禁发期。"));

const REASONS: Readonly<Record<WorkflowAct, readonly Reason[]>> = {
  submit: [withdrawn, notDraft, forbidden, incomplete],
  recall: [withdrawn, notUnderWay],
  sign: [withdrawn, notInReview, ownText, signedBefore],
  return: [withdrawn, notUnderWay],
  publish: [withdrawn, nothingNew, unfinished, unsigned, forbidden, incomplete, embargoed, frozen],
  "publish-urgent": [withdrawn, nothingNew, forbidden, incomplete, embargoed, frozen],
  schedule: [withdrawn, nothingNew, unfinished, unsigned, forbidden, incomplete],
  unschedule: [unscheduled],
  embargo: [withdrawn, alreadyPublic],
  "lift-embargo": [noEmbargo],
  correct: [notPublic, frozen],
  "correct-urgent": [notPublic, frozen],
  withdraw: [notPublic],
};
