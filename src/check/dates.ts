import { isDay } from "../text/calendar.ts";
import type { DateFact } from "./dates-in.ts";
import { heldAgainst } from "./held.ts";
import type { Mark } from "./mark.ts";
import type { ArticlePassage, Reading } from "./reading.ts";
import { seenAt } from "./seen-at.ts";

/** A year that has 29 February, for dates without one. */
const LEAP = 2024;
const DAY_MS = 86_400_000;

/** Days that the calendar has not, and dates that no source has or that sources have otherwise in the same words. */
export function checkDates({ passages, day }: Reading): Mark[] {
  return passages.flatMap((passage) => passage.dates.flatMap((fact) => markOf(fact, passage, day) ?? []));
}

function markOf(fact: DateFact, passage: ArticlePassage, today: string): Mark | null {
  const place = { rule: "date" as const, paragraph: passage.paragraph, from: fact.from, to: fact.to };
  const held = passage.sources.length > 0 ? heldAgainst(fact, passage, ({ dates }) => dates, agree, rival) : null;
  if (held?.kind === "other") {
    const there = held.where.text.slice(held.fact.from, held.fact.to);
    return { ...place, message: "date-differs", values: { there }, severity: "error", fix: there, seen: seenAt(held) };
  }
  const { year, month, day } = fact;
  if (day !== null && !isDay({ year: year ?? LEAP, month: month ?? 1, day }))
    return { ...place, message: "date-impossible", values: {}, severity: "error", fix: null, seen: null };
  if (held?.kind !== "nowhere" || isNear(fact, [today, ...passage.sources.flatMap(({ source }) => source.day ?? [])])) return null;
  return { ...place, message: "date-nowhere", values: {}, severity: "doubt", fix: null, seen: null };
}

const PARTS = ["year", "month", "day"] as const;

/** What both print is the same, and there is something that both print. */
function agree(mine: DateFact, theirs: DateFact): boolean {
  const both = PARTS.filter((part) => mine[part] !== null && theirs[part] !== null);
  return both.length > 0 && both.every((part) => mine[part] === theirs[part]);
}

function rival(mine: DateFact, theirs: DateFact): boolean {
  return PARTS.some((part) => mine[part] !== null && theirs[part] !== null && mine[part] !== theirs[part]);
}

/** The day of a report, or the one before or behind it, which it calls 今天, 昨天 and 明天. */
function isNear(fact: DateFact, days: readonly string[]): boolean {
  return days.some((iso) =>
    [-1, 0, 1].some((step) => {
      const at = new Date(Date.parse(iso) + step * DAY_MS);
      const theirs = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      return PARTS.every((part) => fact[part] === null || fact[part] === theirs[part]);
    }),
  );
}
