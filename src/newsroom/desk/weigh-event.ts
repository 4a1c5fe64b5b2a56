import type { CountedEvent } from "./counted-events.ts";

/** In so many hours without anything new an event weighs half. */
const HALF_LIFE = 6 * 3_600_000;
const URGENT = 1.5;
const FOLLOWED = 1;

/** Where an event stands on the desk: the more sources tell of it and the fresher it is, the higher. Its tenth source counts less than its second. `now` is UTC ms. */
export function weighEvent({ sources, originals, isUrgent, isFollowed, lastAt }: CountedEvent, now: number): number {
  const weight = Math.log2(1 + sources) + Math.log2(1 + originals) / 2 + (isUrgent ? URGENT : 0) + (isFollowed ? FOLLOWED : 0);
  return weight * 2 ** (-Math.max(0, now - lastAt) / HALF_LIFE);
}
