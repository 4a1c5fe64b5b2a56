import { CLOCK_NAME, type NamedZone, SHORT_ZONE, zoneByName } from "./zone-names.ts";

/** A clock's time as printed; hours beyond 23 or minutes beyond 59 are the caller's to refuse. */
export interface ClockTime {
  hour: number;
  minute: number;
  second: number;
  /** Whether seconds were printed. */
  toSecond: boolean;
  zone: NamedZone | null;
  /** Where it stands. */
  index: number;
  end: number;
}

const PERIOD = "凌晨|清晨|早晨|早上|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|深夜|夜里|早|晚|夜|[AP]\\.?M\\.?";
const FIGURES = "(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)|\\s?[时時点點]\\s?(?:(\\d{1,2})\\s?分(?:\\s?(\\d{1,2})\\s?秒)?|(半))?)";
const ZONE = `\\s{0,2}\\(?(?:(${CLOCK_NAME}|(?:${SHORT_ZONE})(?![a-z]))|([+-]\\d{2}:?\\d{2})(?!\\d))\\)?`;
const WEEKDAY = "(?:(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?|\\([一二三四五六日]\\))\\s{0,3})?";
/** No clock with its zone is longer than that, in characters. */
export const REACH = 64;
const CLOCK = `(?:(${CLOCK_NAME})\\s{0,2})?(?:(${PERIOD})\\s{0,2})?${FIGURES}(?:\\s?([AP]\\.?M)\\b\\.?)?(?:${ZONE})?`;
// bounded: REACH characters
const AFTER_DATE = new RegExp(`^(T|\\s{0,6}(?:(?:,|·|\\||at\\b)\\s{0,3})?)${WEEKDAY}${CLOCK}`, "i");
// bounded: REACH characters
const BEFORE_DATE = new RegExp(`(?<![\\d:])()${CLOCK}(?:,?\\s{1,3}(?:on\\s)?|\\s?[·|]\\s?)$`, "i");

/** The clock's time that stands right behind a date which ends at `index`, or null. Meets plain forms. */
export function readClockAfter(text: string, index: number): ClockTime | null {
  const found = AFTER_DATE.exec(text.slice(index, index + REACH));
  return found && clockOf(found, index);
}

/** The clock's time at the end of `before`, at most REACH characters in front of a date which starts at `index`: 08:51 2020-09-12. Or null. */
export function readClockBefore(before: string, index: number): ClockTime | null {
  const found = BEFORE_DATE.exec(before);
  return found && clockOf(found, index - before.length);
}

function clockOf(found: RegExpExecArray, from: number): ClockTime {
  const [all, gap = "", before, period, hours, colonMinutes, colonSeconds, minutes, seconds, half, suffix, name, offset] = found;
  const second = colonSeconds ?? seconds;
  // 08:51-09:30 is a span of time: a bare offset counts only where a machine has written the time.
  const trusted = offset === undefined || /t/i.test(gap) || second !== undefined || /^[+-]\d{4}$/.test(offset);
  const zone = before ?? name ?? (trusted ? offset : undefined);
  const index = from + found.index;
  return {
    hour: inDay(Number(hours), period ?? suffix ?? ""),
    minute: half ? 30 : Number(colonMinutes ?? minutes ?? 0),
    second: Number(second ?? 0),
    toSecond: second !== undefined,
    zone: zone === undefined ? null : zoneByName(zone),
    index,
    end: index + all.length - (trusted ? 0 : (offset?.length ?? 0)),
  };
}

/** Hour of the day for an hour printed with its half of the day; NaN where the two contradict each other. */
function inDay(hour: number, period: string): number {
  if (/^(?:上午|早|清晨|凌晨|a)/i.test(period)) return morning(hour, period);
  if (/^(?:下午|午后|傍晚|p)/i.test(period)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:中午|午间)/.test(period)) return hour < 3 ? hour + 12 : hour;
  return period ? evening(hour) : hour;
}

function morning(hour: number, period: string): number {
  if (hour === 12) return period === "上午" ? 12 : 0;
  return hour < 12 ? hour : Number.NaN;
}

/** 晚上8点 is 20:00, 晚上12点 the end of the day; 深夜1点 belongs to the day that has begun. */
function evening(hour: number): number {
  if (hour === 12) return 24;
  return hour >= 5 && hour < 12 ? hour + 12 : hour;
}
