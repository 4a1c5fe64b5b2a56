import type { Store } from "../../store/store.ts";
import { closeIngest } from "../close-ingest.ts";
import { allowedByRobots } from "../hosts/allowed-by-robots.ts";
import { endTurn } from "../hosts/end-turn.ts";
import type { Ingest } from "../ingest.ts";
import { readPending, withoutPage } from "../pages/read-pending.ts";
import { type Problem, problemOf } from "../problem-of.ts";
import { claimVisit, dueHosts, type Visit } from "./claim-visit.ts";
import { endPoll } from "./end-poll.ts";
import { pollChannel } from "./poll-channel.ts";
import { addressNow } from "./round.ts";

/** Visits to other hosts that go on side by side: a slow one holds nobody else up. */
export interface Visits {
  /** Begins with what is due by `now` (UTC ms) and is not under way. */
  look(now: number): Promise<void>;
  /** Ends when all has ended that is under way. */
  settled(): Promise<void>;
  /** Breaks off what is under way; it is done again when its lease has run out. */
  stop(): Promise<void>;
}

/** Most hosts at a time. */
const AT_ONCE = 16;

/** Asks the hosts of channels, and of pages that they named, one thing at a time each. Several on one database ask nobody twice. */
export function openVisits(ingest: Ingest, log: (error: unknown) => void): Visits {
  const { store } = ingest;
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

  async function look(now: number): Promise<void> {
    if (stopped || underWay.size >= AT_ONCE) return;
    for (const host of await dueHosts(store, now, AT_ONCE + underWay.size)) {
      if (stopped || underWay.has(host) || underWay.size >= AT_ONCE) continue;
      const visiting = visit(ingest, host)
        .catch((error) => {
          if (!stopped) log(error);
        })
        .finally(() => underWay.delete(host));
      underWay.set(host, visiting);
    }
  }

  const settled = async () => void (await Promise.all(underWay.values()));

  return {
    look,
    settled,
    async stop() {
      stopped = true;
      ingest.door.close();
      await settled();
      await closeIngest(ingest);
    },
  };
}

async function visit(ingest: Ingest, host: string): Promise<void> {
  const claimed = await ingest.store.act((act) => claimVisit(act, host));
  if (!claimed) return;
  const { problem, rest } = await made(ingest, claimed);
  await ingest.store.act((act) => endTurn(act, claimed.turn, { failed: problem?.isOfHost ?? false, rest: Math.max(rest, ingest.rest) }));
}

interface Made {
  problem: Problem | null;
  /** Pause that the host wishes, ms. */
  rest: number;
}

async function made(ingest: Ingest, { turn, channel, pending }: Visit): Promise<Made> {
  const isOwn = channel.kind === "folder" && pending === null;
  const robots = isOwn ? { pause: 0 } : await asked(() => allowedByRobots(ingest, turn, pending?.address ?? addressNow(channel).address));
  if ("says" in robots) {
    if (pending) await withoutPage(ingest, channel, pending, robots);
    else await end(ingest.store, channel, { kind: "failed", problem: robots, rest: 0, isGone: false });
    return { problem: robots, rest: 0 };
  }
  if (pending) return { problem: await readPending(ingest, channel, pending), rest: robots.pause };
  const ended = await pollChannel(ingest, channel);
  await end(ingest.store, channel, ended);
  return { problem: ended.kind === "failed" ? ended.problem : null, rest: robots.pause };
}

async function asked<T>(question: () => Promise<T>): Promise<T | Problem> {
  try {
    return await question();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return problem;
  }
}

function end(store: Store, channel: Visit["channel"], ended: Parameters<typeof endPoll>[2]): Promise<void> {
  return store.act((act) => endPoll(act, channel, ended, Math.random()));
}
