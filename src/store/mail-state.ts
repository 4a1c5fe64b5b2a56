import type { Store } from "./store.ts";

/** A mail server that is only restarted is back by then. */
const LATE = 10 * 60_000;
/** For how long an operator is told of letters that were lost. */
const TOLD = 7 * 86_400_000;

/** How the outbox does. */
export interface MailState {
  waiting: number;
  /** Of these, how many have waited for over ten minutes. */
  late: number;
  /** How many were given up within a week because no server took them; addresses that their own server refuses are not counted. */
  lost: number;
  /** What the server last said of a letter that waits or was lost, without anybody's address. */
  problem: string | null;
}

/** How the outbox does at `now` (UTC ms). */
export async function mailState({ write }: Store, now: number): Promise<MailState> {
  const waiting = await write
    .selectFrom("mails")
    .select(["createdAt", "problem"])
    .where("endedAt", "is", null)
    .orderBy("createdAt", "desc")
    .execute();
  const lost = await write
    .selectFrom("mails")
    .select("problem")
    .where("outcome", "=", "expired")
    .where("endedAt", ">", now - TOLD)
    .orderBy("endedAt", "desc")
    .execute();
  return {
    waiting: waiting.length,
    late: waiting.filter(({ createdAt }) => createdAt < now - LATE).length,
    lost: lost.length,
    problem: [...waiting, ...lost].find(({ problem }) => problem !== null)?.problem ?? null,
  };
}
