import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { call } from "../../api/client.ts";
import { workflowRoute } from "../routes.ts";

/** What an act is asked with; what it does not need is not looked at. */
interface Asked {
  articleId: string;
  revisionId: string;
  step: number;
  /** A reason, or the notice to readers. */
  words: string;
  /** UTC ms. */
  at: number;
  /** Agencies' notices that a correction answers. */
  settles: readonly string[];
}

interface Way {
  /** What must be said with it: nothing, a confirmation, words or a time. */
  asks: "nothing" | "sure" | "reason" | "notice" | "time";
  /** Whether what is on the screen becomes a revision first. A signature stands under what was read, so nothing may change before it. */
  savesFirst: boolean;
  isAlarming?: boolean;
  send(asked: Asked): Promise<unknown>;
}

/** The acts of the workflow as the server takes them. */
export const ACTS: Readonly<Record<WorkflowAct, Way>> = {
  submit: {
    asks: "nothing",
    savesFirst: true,
    send: ({ articleId, revisionId }) => call(workflowRoute.submission.$post({ param: { articleId }, json: { revisionId } })),
  },
  recall: { asks: "nothing", savesFirst: false, send: ({ articleId }) => call(workflowRoute.submission.$delete({ param: { articleId } })) },
  sign: {
    asks: "nothing",
    savesFirst: false,
    send: ({ articleId, revisionId, step }) => call(workflowRoute.signatures.$post({ param: { articleId }, json: { revisionId, step } })),
  },
  return: {
    asks: "reason",
    savesFirst: false,
    send: ({ articleId, words }) => call(workflowRoute.returns.$post({ param: { articleId }, json: { reason: words } })),
  },
  publish: { asks: "sure", savesFirst: true, send: (asked) => publication(asked, false) },
  "publish-urgent": { asks: "reason", savesFirst: true, isAlarming: true, send: (asked) => publication(asked, true) },
  schedule: {
    asks: "time",
    savesFirst: true,
    send: ({ articleId, revisionId, at }) => call(workflowRoute.schedule.$put({ param: { articleId }, json: { revisionId, at } })),
  },
  unschedule: { asks: "nothing", savesFirst: false, send: ({ articleId }) => call(workflowRoute.schedule.$delete({ param: { articleId } })) },
  embargo: {
    asks: "time",
    savesFirst: false,
    send: ({ articleId, at }) => call(workflowRoute.embargo.$put({ param: { articleId }, json: { until: at } })),
  },
  "lift-embargo": { asks: "sure", savesFirst: false, send: ({ articleId }) => call(workflowRoute.embargo.$delete({ param: { articleId } })) },
  correct: { asks: "notice", savesFirst: true, send: (asked) => correction(asked, false) },
  "correct-urgent": { asks: "notice", savesFirst: true, isAlarming: true, send: (asked) => correction(asked, true) },
  withdraw: {
    asks: "notice",
    savesFirst: false,
    isAlarming: true,
    send: ({ articleId, words }) => call(workflowRoute.withdrawal.$post({ param: { articleId }, json: { notice: words } })),
  },
};

function publication({ articleId, revisionId, words }: Asked, isUrgent: boolean) {
  return call(workflowRoute.publication.$post({ param: { articleId }, json: { revisionId, urgent: isUrgent ? { reason: words } : null } }));
}

/** The text is the newest revision's; what readers are told is also why it is urgent. */
function correction({ articleId, revisionId, words, settles }: Asked, isUrgent: boolean) {
  const json = { basedOn: revisionId, text: null, notice: words, why: "", urgent: isUrgent ? { reason: words } : null, settles: [...settles] };
  return call(workflowRoute.correction.$post({ param: { articleId }, json }));
}
