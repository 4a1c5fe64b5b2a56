import type { ScheduleRow } from "../../store/schema/workflow.ts";

/** Until then the worker, which looks every second, may simply be at it; ms. */
export const GRACE = 60_000;

/** Whether an open schedule is late at `now` (UTC ms): due for over a minute, or refused when it was due. */
export function isLate({ at, problem }: Pick<ScheduleRow, "at" | "problem">, now: number): boolean {
  return problem !== null || at < now - GRACE;
}
