import { instantOf, wallAt } from "../../core/zone.ts";

const DAY = 86_400_000;

/**
 * When a sample is published, counted back from the load: `-95m` minutes, or `-2d 18:20:05` a time of day in the site's zone.
 * @returns UTC ms @throws Error where it is neither
 */
export function sampleTime(text: string, loadedAt: number, zone: string): number {
  const minutes = /^-(\d+)m$/.exec(text)?.[1];
  if (minutes) return loadedAt - Number(minutes) * 60_000;
  const match = /^-(\d+)d (\d\d):(\d\d):(\d\d)$/.exec(text);
  if (!match) throw new Error(`“${text}” is no sample's time`);
  const [days = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return instantOf({ ...wallAt(loadedAt - days * DAY, zone), hour, minute, second }, zone);
}

/** Fills in the days that a text names from its own: `{day-2}` 11月19日, `{date-1}` 2026年11月20日, `{weekday}` 星期六, `{year}`. */
export function withDays(text: string, publishedAt: number, zone: string): string {
  return text.replace(/\{(day|date|weekday|year)([+-]\d{1,2})?\}/g, (_, form: string, shift = "0") => {
    const at = publishedAt + Number(shift) * DAY;
    const { year, month, day } = wallAt(at, zone);
    if (form === "year") return String(year);
    if (form === "weekday") return `星期${"日一二三四五六"[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`;
    return form === "day" ? `${month}月${day}日` : `${year}年${month}月${day}日`;
  });
}
