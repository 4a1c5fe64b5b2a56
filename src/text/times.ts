import { instantOf, isoIn, two, type Wall } from "../core/zone.ts";
import { type Day, dayFrom, isClock, isDay, lastYearOf } from "./calendar.ts";
import { type ClockTime, readClockAfter, readClockBefore } from "./clock.ts";
import { DATE_FORMS, type DateForm } from "./date-forms.ts";
import { toPlainForms } from "./plain-digits.ts";
import { relativeTimes } from "./relative-times.ts";
import { CLOCK_NAME, type NamedZone, zoneByName } from "./zone-names.ts";

/** A time as a text prints it. */
export interface PrintedTime {
  /** ISO 8601 with offset, to the second; a date alone gives its first instant, 00:00:00. */
  iso: string;
  /** How much of it was printed; a bare 8时 counts as 8:00. */
  precision: "day" | "minute" | "second";
  /** True where the text names no zone and the caller's stands in. */
  zoneAssumed: boolean;
  /** Where it stands in the text, in code units. */
  index: number;
  length: number;
  /** As printed. */
  text: string;
}

export interface TimeOptions {
  /** IANA zone of a time that names none. */
  zone: string;
  /** UTC ms at which the text was read. Without it 昨天, 3小时前 and a date without a year are not read. */
  now?: number;
}

/** The first time in `text`, or null: nothing there, or nothing that a calendar and a clock allow. @throws RangeError for an unknown zone */
export function readTime(text: string, options: TimeOptions): PrintedTime | null {
  return readTimes(text, options)[0] ?? null;
}

/**
 * Every time in `text`, in order. Impossible ones (30 February, 25:61) and ambiguous ones (03/04/2021, 20-09-12) are left out whole,
 * never mended. @throws RangeError for an unknown zone
 */
export function readTimes(text: string, options: TimeOptions): PrintedTime[] {
  const plain = toPlainForms(text);
  const read: PrintedTime[] = [];
  let end = 0;
  for (const candidate of candidates(plain)) {
    if (candidate.index < end) continue;
    const found = candidate.read(plain, options);
    end = found.end;
    if (found.time) read.push({ ...found.time, index: found.index, length: found.end - found.index, text: text.slice(found.index, found.end) });
  }
  return read;
}

/** What was found at a place; without `time` it is refused, but nothing inside it is read again. */
interface Found {
  index: number;
  end: number;
  time: Pick<PrintedTime, "iso" | "precision" | "zoneAssumed"> | null;
}
interface Candidate {
  index: number;
  end: number;
  read(plain: string, options: TimeOptions): Found;
}

function candidates(plain: string): Candidate[] {
  const dated = DATE_FORMS.flatMap((form) => [...plain.matchAll(form.pattern)].map((found) => datedCandidate(form, found)));
  const relative = relativeTimes(plain).map((found) => ({
    ...found,
    read: (_: string, options: TimeOptions) => (found.days === null ? minutesBack(found, options) : daysBack(found, found.days, plain, options)),
  }));
  return [...dated, ...relative].sort((a, b) => a.index - b.index || b.end - a.end);
}

function datedCandidate(form: DateForm, found: RegExpExecArray): Candidate {
  const end = found.index + found[0].length;
  return {
    index: found.index,
    end,
    read(plain, options) {
      const { year, month, day } = form.read(found.slice(1));
      const known = year ?? (options.now === undefined ? Number.NaN : lastYearOf(month, day, options.now, options.zone));
      return withClock({ year: known, month, day }, this, plain, options);
    },
  };
}

function daysBack(place: { index: number; end: number }, days: number, plain: string, options: TimeOptions): Found {
  if (options.now === undefined) return { ...place, time: null };
  return withClock(dayFrom(options.now, -days, options.zone), place, plain, options);
}

function minutesBack({ index, end, minutes }: { index: number; end: number; minutes: number }, { now, zone }: TimeOptions): Found {
  const time = now === undefined ? null : { iso: isoIn(now - minutes * 60_000, zone), precision: "minute" as const, zoneAssumed: false };
  return { index, end, time };
}

// bounded: 16 characters
const CLOCK_NAME_BEFORE = new RegExp(`(${CLOCK_NAME})\\s?$`);

function withClock(day: Day, place: { index: number; end: number }, plain: string, options: TimeOptions): Found {
  const clock = readClockAfter(plain, place.end) ?? readClockBefore(plain, place.index);
  const named = CLOCK_NAME_BEFORE.exec(plain.slice(Math.max(0, place.index - 16), place.index));
  const zone = clock?.zone ?? (named?.[1] === undefined ? null : zoneByName(named[1]));
  const start = place.index - (named?.[0].length ?? 0);
  const span = { index: Math.min(start, clock?.index ?? start), end: Math.max(place.end, clock?.end ?? 0) };
  if (!isDay(day) || (clock && !isClock(clock))) return { ...span, time: null };
  return { ...span, time: { iso: isoOf(day, clock, zone, options.zone), precision: precisionOf(clock), zoneAssumed: zone === null } };
}

function precisionOf(clock: ClockTime | null): PrintedTime["precision"] {
  if (!clock) return "day";
  return clock.toSecond ? "second" : "minute";
}

function isoOf(day: Day, clock: ClockTime | null, named: NamedZone | null, assumed: string): string {
  const wall: Wall = { ...day, hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, second: clock?.second ?? 0 };
  if (named && "offset" in named) return isoAtOffset(wall, named.offset);
  const zone = named?.zone ?? assumed;
  return isoIn(instantOf(wall, zone), zone);
}

function isoAtOffset(wall: Wall, minutes: number): string {
  const local = new Date(Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
