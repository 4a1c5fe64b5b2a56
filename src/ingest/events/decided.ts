import type { Decision } from "../../group/events/decision.ts";
import type { ReportFeatures } from "../../group/events/features.ts";
import type { Waiting } from "./groupables-of.ts";

/** What was decided of one dispatch, to be written; `arrivedAt` is the time by which it was decided, UTC ms. */
export interface Decided {
  waiting: Waiting;
  arrivedAt: number;
  features: ReportFeatures;
  decision: Decision;
}
