import { randomUUID } from "node:crypto";
import { reportFeatures } from "../../group/events/features.ts";
import type { Act } from "../../store/act.ts";
import { newestEventAct } from "../../store/events/newest-event-act.ts";
import type { Store } from "../../store/store.ts";
import type { Decided } from "./decided.ts";
import { groupablesOf } from "./groupables-of.ts";
import { holdGrouping, holdsGrouping, leaveGrouping } from "./hold-grouping.ts";
import { namesNow } from "./names-now.ts";
import { putChanges, putDecision } from "./put-decision.ts";
import { type Restored, restoredWindow, WINDOW } from "./restored-window.ts";

/** Reports in one act: some tens of milliseconds. */
const AT_ONCE = 20;
/** Acts in one look. */
const TURNS = 20;
/** A second look at what came is due after as many arrivals as the settings say, and after so long, ms. Too early it takes what stands alone to whatever is there. */
const PASS_EVERY = 900_000;

/** Groups what waits, one process of all that look: it keeps what was grouped lately in memory, and fills it anew whenever that may differ from the store. */
export interface Grouping {
  /** Does what is due at `now` (UTC ms). */
  look(store: Store, now: number): Promise<void>;
  /** Lets another process go on at once. */
  stop(store: Store): Promise<void>;
}

export function openGrouping(): Grouping {
  const holder = randomUUID();
  let kept: Restored | null = null;
  let passedAt = 0;

  async function look(store: Store, now: number): Promise<void> {
    const isDue = now - passedAt >= PASS_EVERY;
    if (!(await isWaiting(store)) && !(kept !== null && isDue && kept.window.hasUnsettled())) return;
    if (!(await holdGrouping(store, holder, now))) {
      kept = null;
      return;
    }
    try {
      for (let turn = 0; turn < TURNS && (await groupSome(store, now)); turn++);
      if (isDue && kept) await second(store, kept);
      passedAt = isDue ? now : passedAt;
    } catch (error) {
      kept = null; // it knows of what was not written
      throw error;
    }
  }

  async function groupSome(store: Store, now: number): Promise<boolean> {
    const reportIds = await waitingReports(store);
    if (reportIds.length === 0) return false;
    kept ??= await restoredWindow(store, now);
    const mine = kept;
    mine.window.forget(now - WINDOW);
    mine.names = await namesNow(store.write, mine.names);
    const decided: Decided[] = [];
    for (const reportId of reportIds) {
      for (const waiting of await groupablesOf(store.write, reportId)) {
        if (mine.window.eventOf(waiting.groupable.id) !== null) continue;
        const features = reportFeatures(waiting.groupable, mine.names.table);
        const decision = mine.window.add(features, { at: now, copyOf: waiting.copyOf });
        decided.push({ waiting, arrivedAt: now, features, decision });
      }
    }
    const changes = mine.window.passDue() ? mine.window.pass() : null;
    await write(store, mine, async (act) => {
      for (const reportId of reportIds) await act.db.deleteFrom("groupChecks").where("reportId", "=", reportId).execute();
      for (const one of decided) await putDecision(act, one);
      if (changes) await putChanges(act, changes);
    });
    return reportIds.length === AT_ONCE;
  }

  async function second(store: Store, mine: Restored): Promise<void> {
    const changes = mine.window.pass();
    await write(store, mine, (act) => putChanges(act, changes));
  }

  async function write(store: Store, mine: Restored, put: (act: Act) => Promise<void>): Promise<void> {
    mine.known = await store.act(async (act) => {
      if (!(await holdsGrouping(act, holder)) || (await newestEventAct(act.db)) > mine.known) throw new Overtaken();
      await put(act);
      return newestEventAct(act.db);
    });
  }

  return {
    async look(store, now) {
      await look(store, now).catch((error) => {
        if (!(error instanceof Overtaken)) throw error;
      });
    },
    async stop(store) {
      kept = null;
      await leaveGrouping(store, holder);
    },
  };
}

/** An editor changed events, or another process groups: what was decided is decided anew at the next look. */
class Overtaken extends Error {}

async function isWaiting(store: Store): Promise<boolean> {
  return (await store.write.selectFrom("groupChecks").select("reportId").limit(1).executeTakeFirst()) !== undefined;
}

/** The reports that wait longest, those left out that are not compared with earlier ones yet: a copy is of the event of its original. */
async function waitingReports({ write: db }: Store): Promise<string[]> {
  const rows = await db
    .selectFrom("groupChecks as g")
    .leftJoin("copyChecks as c", "c.reportId", "g.reportId")
    .select("g.reportId")
    .where("c.reportId", "is", null)
    .orderBy("g.reportId")
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ reportId }) => reportId);
}
