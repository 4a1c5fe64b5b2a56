import { readTime } from "../text/times.ts";

/** A time as a feed or wire states it. */
export interface StatedTime {
  /** ISO 8601 with offset, to the second; null where it can't be read. */
  iso: string | null;
  stated: string;
  zoneAssumed: boolean;
}

/** Longer than any way to print a time. */
const LONGEST = 120;
/** Days of the moon's calendar look like the sun's and are not. */
const LUNAR = /[农農旧舊阴陰夏][历曆]/;

/** Reads what stands where a time should. `zone` is the IANA zone of one that names none. Null where nothing stands there. */
export function statedTime(text: string | null, zone: string): StatedTime | null {
  const stated = text?.trim().slice(0, LONGEST);
  if (!stated) return null;
  const time = LUNAR.test(stated) ? null : readTime(withSeconds(stated), { zone });
  return { iso: time?.iso ?? null, stated, zoneAssumed: time?.zoneAssumed ?? false };
}

/** A machine's time without seconds (2026-03-01T08:00+08:00) says its zone as surely as one with them. */
function withSeconds(stated: string): string {
  return stated.replace(/^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?=Z|[+-]\d)/, "$1T$2:00");
}
