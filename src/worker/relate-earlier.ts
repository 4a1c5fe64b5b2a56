import { relateEarlier } from "../newsroom/related/relate-earlier.ts";
import type { Store } from "../store/store.ts";

/** Turns in one look: about two seconds, in which everybody else has theirs in between. */
const AT_ONCE = 100;

/** Gives related news to articles that wait for it, a few at a turn. */
export async function relateEarlierDue(store: Store): Promise<void> {
  for (let turn = 0; turn < AT_ONCE; turn++) if (!(await relateEarlier(store))) return;
}
