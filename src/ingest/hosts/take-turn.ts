import type { Act } from "../../store/act.ts";
import type { HostTurnRow } from "../../store/schema/ingest.ts";

/** How long one worker may have a host in hand, ms: robots.txt and an answer take 40 s at most, reading it 60. */
export const LEASE = 120_000;

/** Takes a host in hand, or null where somebody has it, or it rests. */
export async function takeTurn({ db, now }: Act, host: string): Promise<HostTurnRow | null> {
  const known = await db.selectFrom("hostTurns").selectAll().where("host", "=", host).executeTakeFirst();
  if (known && (known.leaseUntil > now || known.freeAt > now)) return null;
  const row = known ?? { host, freeAt: 0, fence: 0, failures: 0, robots: null, robotsAt: null };
  const taken: HostTurnRow = { ...row, leaseUntil: now + LEASE, fence: row.fence + 1 };
  await db
    .insertInto("hostTurns")
    .values(taken)
    .onConflict((conflict) => conflict.column("host").doUpdateSet({ leaseUntil: taken.leaseUntil, fence: taken.fence }))
    .execute();
  return taken;
}
