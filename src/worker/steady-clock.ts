import type { Clock } from "../core/clock.ts";

/** A difference between the machine's two clocks that is no jump: networks correct a clock by seconds. */
const DRIFT = 60_000;
/** How long a clock that jumped must stand before it is believed: long enough for a person, or the network, to put it right. */
const STOOD = 10 * 60_000;

/**
 * The time by which what is due may be done: the wall clock's, as long as that goes as the monotonic one (ms, never set) does. After a jump of over
 * a minute, either way, it is the earlier of the two until the wall clock has stood ten minutes, or came back; so a jump does nothing early.
 */
export function steadyClock(wall: Clock, monotonic: () => number): Clock {
  let offset = wall.now() - monotonic();
  let jump: { lead: number; since: number } | null = null;
  return {
    now() {
      const elapsed = monotonic();
      const shown = wall.now();
      const lead = shown - elapsed - offset;
      if (Math.abs(lead) <= DRIFT) {
        jump = null;
        return shown;
      }
      if (!jump || Math.abs(lead - jump.lead) > DRIFT) jump = { lead, since: elapsed };
      if (elapsed - jump.since < STOOD) return Math.min(shown, elapsed + offset);
      offset += lead;
      jump = null;
      return shown;
    },
  };
}
