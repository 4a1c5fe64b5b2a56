import type { Act } from "./act.ts";

/** From now on a report (its first version) waits to be compared with what came before: with whatever is found, and with `besideId`. */
export async function wantCheck({ db }: Act, reportId: string, besideId = ""): Promise<void> {
  await db
    .insertInto("copyChecks")
    .values({ reportId, besideId })
    .onConflict((conflict) => conflict.columns(["reportId", "besideId"]).doNothing())
    .execute();
}
