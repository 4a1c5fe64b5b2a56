import { followOn } from "../newsroom/administration/relisting.ts";
import type { Store } from "../store/store.ts";

/** Turns in one look: about a second, in which everybody else has theirs in between. */
const AT_ONCE = 100;

/** Lets lists follow moved or ended sections and changed zones, a few articles at a turn. */
export async function followChanges(store: Store): Promise<void> {
  for (let turn = 0; turn < AT_ONCE; turn++) if (!(await followOn(store))) return;
}
