import { endPins } from "../newsroom/fronts/end-pins.ts";
import type { Store } from "../store/store.ts";

/** Takes pins that ended by `now` (UTC ms) out of their fronts. */
export async function endPinsDue(store: Store, now: number): Promise<void> {
  await endPins(store, now);
}
