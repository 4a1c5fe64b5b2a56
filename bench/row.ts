/** A line of the table in docs/performance.md; figures as printed, with their unit. */
export interface Row {
  what: string;
  ours: string;
  /** What stands beside it, measured in the same run on the same input. */
  rival: string;
  ratio: string;
  aim: string;
}
