import { dayIn, two, type Wall, wallAt } from "../core/zone.ts";

export interface Day {
  year: number;
  /** 1…12 */
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** Whether the calendar has that day, between 1900 and 2099: no 30 February, no thirteenth month. */
export function isDay({ year, month, day }: Day): boolean {
  if (!(year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a clock shows that; 24:00 is the end of its day. */
export function isClock({ hour, minute, second }: Pick<Wall, "hour" | "minute" | "second">): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

/** The year that makes a printed month and day the latest such day, tomorrow's at most (zones differ); NaN where none in the last year fits. */
export function lastYearOf(month: number, day: number, now: number, zone: string): number {
  const tomorrow = dayIn(now + DAY_MS, zone);
  const year = Number(tomorrow.slice(0, 4));
  const fits = [year, year - 1].find((candidate) => isDay({ year: candidate, month, day }) && isoDay({ year: candidate, month, day }) <= tomorrow);
  return fits ?? Number.NaN;
}

/** The day `days` after the one that `zone` has at `now` (UTC ms); negative for before. */
export function dayFrom(now: number, days: number, zone: string): Day {
  const { year, month, day } = wallAt(now, zone);
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}
