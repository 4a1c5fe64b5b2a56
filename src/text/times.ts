import { isoIn } from "../core/zone.ts";
import { type Day, dayFrom, isClock, isDay, lastYearOf } from "./calendar.ts";
import { type ClockTime, REACH, readClockAfter, readClockBefore } from "./clock.ts";
import { DATE_FORMS, type DateForm } from "./date-forms.ts";
import { toPlainForms } from "./plain-digits.ts";
import { printedIso } from "./printed-iso.ts";
import { type RelativeTime, relativeTimes } from "./relative-times.ts";
import { CLOCK_NAME, zoneByName } from "./zone-names.ts";

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
  for (const time of timesOf(text, options)) return time;
  return null;
}

/**
 * Every time in `text`, in order. Impossible ones (30 February, 25:61) and ambiguous ones (03/04/2021, 20-09-12) are left out whole,
 * never mended. @throws RangeError for an unknown zone
 */
export function readTimes(text: string, options: TimeOptions): PrintedTime[] {
  return [...timesOf(text, options)];
}

function* timesOf(text: string, options: TimeOptions): Generator<PrintedTime> {
  const plain = toPlainForms(text);
  let end = 0;
  for (const candidate of candidates(plain)) {
    if (candidate.index < end) continue;
    const found = read(candidate, plain, options, end);
    end = found.end;
    if (found.time) yield { ...found.time, index: found.index, length: found.end - found.index, text: text.slice(found.index, found.end) };
  }
}

interface Candidate {
  index: number;
  end: number;
  /** Its day, or its instant (UTC ms); null where that needs a `now` that is not given. The day may be one that no calendar has. */
  meant(options: TimeOptions): Day | number | null;
}

function candidates(plain: string): Candidate[] {
  const dated = DATE_FORMS.flatMap((form) => [...plain.matchAll(form.pattern)].map((found) => datedCandidate(form, found)));
  return [...dated, ...relativeTimes(plain).map(relativeCandidate)].sort((a, b) => a.index - b.index || b.end - a.end);
}

function datedCandidate(form: DateForm, found: RegExpExecArray): Candidate {
  return {
    index: found.index,
    end: found.index + found[0].length,
    meant({ now, zone }) {
      const { year, month, day } = form.read(found.slice(1));
      if (year !== null) return { year, month, day };
      return now === undefined ? null : { year: lastYearOf(month, day, now, zone), month, day };
    },
  };
}

function relativeCandidate({ index, end, days, minutes }: RelativeTime): Candidate {
  return {
    index,
    end,
    meant({ now, zone }) {
      if (now === undefined) return null;
      return days === null ? now - minutes * 60_000 : dayFrom(now, -days, zone);
    },
  };
}

/** What stands at a place; without `time` it is refused, but nothing inside it is read again. */
interface Found {
  index: number;
  end: number;
  time: Pick<PrintedTime, "iso" | "precision" | "zoneAssumed"> | null;
}

// bounded: 16 characters
const CLOCK_NAME_BEFORE = new RegExp(`(${CLOCK_NAME})\\s?$`);

/** @param from where the time before it ended: its clock is not read twice */
function read(candidate: Candidate, plain: string, options: TimeOptions, from: number): Found {
  const { index, end } = candidate;
  const meant = candidate.meant(options);
  if (typeof meant === "number") return { index, end, time: { iso: isoIn(meant, options.zone), precision: "minute", zoneAssumed: false } };
  const before = plain.slice(Math.max(from, index - REACH), index);
  const clock = readClockAfter(plain, end) ?? readClockBefore(before, index);
  const named = CLOCK_NAME_BEFORE.exec(before.slice(-16));
  const zone = clock?.zone ?? (named?.[1] === undefined ? null : zoneByName(named[1]));
  const start = index - (named?.[0].length ?? 0);
  const span = { index: Math.min(start, clock?.index ?? start), end: Math.max(end, clock?.end ?? 0) };
  if (meant === null || !isDay(meant) || (clock && !isClock(clock))) return { ...span, time: null };
  return {
    ...span,
    time: { iso: printedIso(meant, clock, zone ?? { zone: options.zone }), precision: precisionOf(clock), zoneAssumed: zone === null },
  };
}

function precisionOf(clock: ClockTime | null): PrintedTime["precision"] {
  if (!clock) return "day";
  return clock.toSecond ? "second" : "minute";
}
