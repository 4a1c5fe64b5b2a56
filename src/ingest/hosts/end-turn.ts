import type { Act } from "../../store/act.ts";
import type { HostTurnRow } from "../../store/schema/ingest.ts";

/** After the first failure; twice as long after each further one. */
const FIRST_REST = 30_000;
const LONGEST_REST = 86_400_000;

/** How the host fared: it answered, or it did not (`failed`), and how long it wants to be left alone, ms. */
export interface TurnEnd {
  failed: boolean;
  rest: number;
}

/** Lets a host go. One that does not answer rests longer each time, a day at most: a breaker for all that lies there. */
export async function endTurn({ db, now }: Act, { host, fence, failures }: HostTurnRow, { failed, rest }: TurnEnd): Promise<void> {
  const inRow = failed ? failures + 1 : 0;
  const breaker = failed ? Math.min(FIRST_REST * 2 ** (inRow - 1), LONGEST_REST) : 0;
  await db
    .updateTable("hostTurns")
    .set({ leaseUntil: 0, failures: inRow, freeAt: now + Math.min(Math.max(rest, breaker), LONGEST_REST) })
    .where("host", "=", host)
    .where("fence", "=", fence)
    .execute();
}
