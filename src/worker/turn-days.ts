import { turnDays } from "../newsroom/turn-days.ts";
import type { Store } from "../store/store.ts";

/** Lets each site's day turn at its own midnight, `now` in UTC ms. */
export async function turnDaysDue(store: Store, now: number): Promise<void> {
  await turnDays(store, now);
}
