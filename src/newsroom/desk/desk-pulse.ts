import { setTimeout as wait } from "node:timers/promises";
import { newestEventAct } from "../../store/events/newest-event-act.ts";
import type { Store } from "../../store/store.ts";

/** How often the store is asked whether events changed, ms; once for everybody who looks. */
const EVERY = 1_000;
/** Without a change something is said all the same, so that whatever stands between does not close the connection. */
const SILENCE = 20_000;
/** After so long a listener has to come again, with a session that is still good. */
const LONGEST = 10 * 60_000;

const asked = new WeakMap<Store, { at: number; number: Promise<number> }>();

/** Gives the number of the newest act on events, at once, whenever it changes and every twenty seconds; ends by itself after ten minutes. */
export async function* deskPulse(store: Store, signal: AbortSignal): AsyncGenerator<number> {
  const start = performance.now();
  let [said, saidAt] = [-1, 0];
  while (!signal.aborted && performance.now() - start < LONGEST) {
    const number = await newestOf(store);
    if (number !== said || performance.now() - saidAt > SILENCE) {
      yield number;
      [said, saidAt] = [number, performance.now()];
    }
    await wait(EVERY, undefined, { signal, ref: false }).catch(() => {});
  }
}

function newestOf(store: Store): Promise<number> {
  const known = asked.get(store);
  const now = performance.now();
  if (known && now - known.at < EVERY) return known.number;
  const number = newestEventAct(store.write);
  asked.set(store, { at: now, number });
  return number;
}
