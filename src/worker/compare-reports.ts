import { compareNext } from "../ingest/copies/compare-next.ts";
import type { Store } from "../store/store.ts";

/** Turns in one look, of some reports each: a second at most, in which everybody else has theirs in between. */
const AT_ONCE = 25;

/** Finds out of which reports those that came in are copies. */
export async function compareReportsDue(store: Store): Promise<void> {
  for (let turn = 0; turn < AT_ONCE; turn++) if (!(await compareNext(store))) return;
}
