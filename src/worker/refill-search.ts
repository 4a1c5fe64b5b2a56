import { refillSearch } from "../newsroom/refill-search.ts";
import type { Store } from "../store/store.ts";

/** Turns in one look: some seconds, in which everybody else has theirs in between. */
const AT_ONCE = 100;

/** Indexes for search what waits for it, some articles at a turn. */
export async function refillSearchDue(store: Store): Promise<void> {
  for (let turn = 0; turn < AT_ONCE; turn++) if (!(await refillSearch(store))) return;
}
