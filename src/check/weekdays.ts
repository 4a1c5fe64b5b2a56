import { isDay } from "../text/calendar.ts";
import type { DateFact } from "./dates-in.ts";
import { heldAgainst } from "./held.ts";
import type { Mark } from "./mark.ts";
import type { ArticlePassage, Reading } from "./reading.ts";
import { seenAt } from "./seen-at.ts";
import type { WeekdayFact } from "./weekdays-in.ts";

const NAMES = "日一二三四五六";
const DAY_MS = 86_400_000;
/** A day without its month is of these days around the article. */
const AROUND_MS = 12 * DAY_MS;
/** What may stand between a date and its weekday, and between a weekday and its date. */
const BETWEEN = /^\s?[(,、]?\s?$/;
const BEFORE_DATE = /^\s?[(]?\s?$/;

/** Weekdays that the calendar gives another date, or a source another in the same words. */
export function checkWeekdays({ passages, day }: Reading): Mark[] {
  return passages.flatMap((passage) => passage.weekdays.flatMap((fact) => byCalendar(fact, passage, day) ?? bySources(fact, passage) ?? []));
}

function byCalendar(fact: WeekdayFact, { dates, plain, text, paragraph }: ArticlePassage, today: string): Mark | null {
  const date = dates.find(
    ({ from, to, day }) => day !== null && (BETWEEN.test(gap(plain, to, fact.from)) || BEFORE_DATE.test(gap(plain, fact.to, from))),
  );
  const at = date ? nearest(date, today) : Number.NaN;
  if (!date || Number.isNaN(at)) return null;
  const weekday = new Date(at).getUTCDay();
  if (weekday === fact.weekday) return null;
  const here = text.slice(fact.from, fact.to);
  const right = here.slice(0, -1) + NAMES[weekday];
  return {
    ...{ rule: "weekday", message: "weekday-wrong", paragraph, from: fact.from, to: fact.to, severity: "error", fix: right, seen: null },
    values: { date: text.slice(date.from, date.to), right, here },
  };
}

/** What stands between two places; a letter, so that nothing fits, where they are in the other order or far apart. */
function gap(plain: string, from: number, to: number): string {
  return to < from || to - from > 3 ? "x" : plain.slice(from, to);
}

/** UTC ms of the day with that date which is nearest to `today`. */
function nearest({ year, month, day }: DateFact, today: string): number {
  const now = new Date(Date.parse(today));
  const years = year === null ? [-1, 0, 1].map((step) => now.getUTCFullYear() + step) : [year];
  const days = years.flatMap((each) =>
    month === null ? [-1, 0, 1].map((step) => new Date(Date.UTC(each, now.getUTCMonth() + step, 1))) : [new Date(Date.UTC(each, month - 1, 1))],
  );
  const all = days
    .map((first) => ({ year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: day ?? 0 }))
    .filter(isDay)
    .map((each) => Date.UTC(each.year, each.month - 1, each.day))
    .filter((at) => month !== null || Math.abs(at - now.getTime()) <= AROUND_MS)
    .sort((a, b) => Math.abs(a - now.getTime()) - Math.abs(b - now.getTime()));
  return all[0] ?? Number.NaN;
}

function bySources(fact: WeekdayFact, passage: ArticlePassage): Mark | null {
  const held = heldAgainst(
    fact,
    passage,
    ({ weekdays }) => weekdays,
    (mine, theirs) => mine.weekday === theirs.weekday,
    () => true,
  );
  if (held.kind !== "other") return null;
  const there = held.where.text.slice(held.fact.from, held.fact.to);
  const place = { paragraph: passage.paragraph, from: fact.from, to: fact.to };
  return { ...place, rule: "weekday", message: "weekday-differs", values: { there }, severity: "error", fix: there, seen: seenAt(held) };
}
