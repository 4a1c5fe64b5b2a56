import { type Day, isDay, isoDay } from "./calendar.ts";

const WEEK_MS = 7 * 86_400_000;

/** Day of a dateline as far as it was printed. */
export interface PrintedDay {
  year: number | null;
  month: number | null;
  day: number;
}

/**
 * `YYYY-MM-DD` of a printed day: what is missing makes it the latest such day that `published` (ISO 8601) allows:
 * nobody files after the day of publication, a week granted for clocks and pages that are wrong.
 * Null where the calendar has no such day, or where something is missing and `published` is unknown.
 */
export function resolveDay(printed: PrintedDay, published: string | null): string | null {
  const { year, month, day } = printed;
  if (year !== null && month !== null) return isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
  const near = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  const allowed = candidates(printed, near).filter((each) => isDay(each) && utcOf(each) <= near + WEEK_MS);
  const latest = allowed.sort((a, b) => utcOf(b) - utcOf(a))[0];
  return latest ? isoDay(latest) : null;
}

function candidates({ month, day }: PrintedDay, near: number): Day[] {
  if (Number.isNaN(near)) return [];
  const at = new Date(near);
  return [-1, 0, 1].map((step) => {
    if (month !== null) return { year: at.getUTCFullYear() + step, month, day };
    const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, 1));
    return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day };
  });
}

function utcOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
