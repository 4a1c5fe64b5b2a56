import type { Stage } from "../../store/schema/workflow.ts";
import type { Store } from "../../store/store.ts";

/** Articles that wait at one point of their way; `step` is the review that they wait for, 0 elsewhere. `oldest` (UTC ms) has waited longest. */
export interface Waiting {
  stage: Exclude<Stage, "public">;
  step: number;
  n: number;
  oldest: number;
}

const STAGES = ["draft", "review", "ready", "scheduled"] as const;

/** What waits now, along the way that an article goes. */
export async function waitingNow({ write: db }: Store, siteId: string | null): Promise<Waiting[]> {
  let counted = db
    .selectFrom("articleWork")
    .select((eb) => ["stage", "step", eb.fn.countAll<number>().as("n"), eb.fn.min<number>("changedAt").as("oldest")])
    .where("stage", "in", STAGES)
    .groupBy(["stage", "step"]);
  if (siteId !== null) counted = counted.where("siteId", "=", siteId);
  const rows = await counted.execute();
  return STAGES.flatMap((stage) => rows.filter((row) => row.stage === stage).sort((one, other) => one.step - other.step)).map((row) => ({
    ...row,
    stage: row.stage as Waiting["stage"],
  }));
}
