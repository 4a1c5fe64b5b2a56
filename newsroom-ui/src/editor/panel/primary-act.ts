import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import type { Workflow } from "../routes.ts";
import type { SaveState } from "../saving/autosave.ts";

/** What comes next for whoever looks: what waits for them alone before what others could do too. */
const ORDER: readonly WorkflowAct[] = ["sign", "publish", "submit", "correct"];
/** Readers of a public text are told what changed, so the notice comes before the reviews. */
const PUBLIC_ORDER: readonly WorkflowAct[] = ["sign", "publish", "correct", "submit"];

/** The one act that the screen puts first, or null where nothing is to be done. */
export function primaryAct(workflow: Workflow, state: SaveState): WorkflowAct | null {
  const isPublic = workflow.state === "published" || workflow.state === "corrected";
  const order = isPublic && !workflow.proposedNotice ? PUBLIC_ORDER : ORDER;
  return order.find((act) => mayBegin(act, workflow, state) && (act !== "correct" || isNew(workflow, state))) ?? null;
}

/** Whether there is anything that readers do not have yet. */
function isNew({ releases, revisionId }: Workflow, { kind }: SaveState): boolean {
  return kind !== "saved" || releases.at(-1)?.revisionId !== revisionId;
}

/** Whether an act can be begun: the server allows it, or would once what is written has become a revision. */
export function mayBegin(act: WorkflowAct, { may, mayNot, stage, state }: Workflow, saved: SaveState): boolean {
  if (may.includes(act)) return true;
  const isWritten = saved.kind === "kept" || saved.kind === "changed";
  const isPublic = stage === "public" && (state === "published" || state === "corrected");
  // what a draft was refused for may be mended in what is not a revision yet
  if (act === "submit" && stage === "draft" && isWritten) return mayNot.some((one) => one.act === act);
  return (act.startsWith("correct") || act === "submit") && isWritten && isPublic && mayNot.some((one) => one.act === act);
}
