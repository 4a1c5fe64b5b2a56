import { dayIn, instantOf } from "../core/zone.ts";
import type { Before } from "../store/published/newest.ts";

/** Whatever was published at a time, UTC ms. */
interface Dated {
  publishedAt: number;
}

/** Which list (newest first, after `before`), and from which day back: `to` is `YYYY-MM-DD` in the site's zone, or null for the newest. */
export interface Reach<Item extends Dated> {
  list(of: { before?: Before; limit: number }): Promise<Item[]>;
  zone: string;
  to: string | null;
  size: number;
}

/**
 * A page of a list that goes back by days, so that its address shows the same for ever. Whole days, except where one day
 * alone has more than `size`. `older` is the day on which the next page begins: one that has something.
 */
export async function backInTime<Item extends Dated>({ list, zone, to, size }: Reach<Item>): Promise<{ items: Item[]; older: string | null }> {
  const found = await list({ ...(to ? { before: { publishedAt: endOf(to, zone), id: "" } } : {}), limit: size + 1 });
  const next = found[size];
  if (!next) return { items: found, older: null };
  const older = dayIn(next.publishedAt, zone);
  const whole = found.filter((item) => dayIn(item.publishedAt, zone) !== older);
  if (whole.length > 0) return { items: whole, older };
  const [before] = await list({ before: { publishedAt: startOf(older, zone), id: "" }, limit: 1 });
  return { items: found.slice(0, size), older: before ? dayIn(before.publishedAt, zone) : null };
}

/** The instant (UTC ms) at which `day` ends in the zone. */
function endOf(day: string, zone: string): number {
  return startOf(dayAfter(day), zone);
}

/** The instant (UTC ms) at which `day` begins in the zone. */
function startOf(day: string, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return instantOf({ year, month, day: date, hour: 0, minute: 0, second: 0 }, zone);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
