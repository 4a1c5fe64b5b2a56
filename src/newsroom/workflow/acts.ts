/** What can be done with an article on its way to readers. */
export const WORKFLOW_ACTS = [
  "submit",
  "recall",
  "sign",
  "return",
  "publish",
  "publish-urgent",
  "schedule",
  "unschedule",
  "embargo",
  "lift-embargo",
  "correct",
  "correct-urgent",
  "withdraw",
] as const;

export type WorkflowAct = (typeof WORKFLOW_ACTS)[number];
