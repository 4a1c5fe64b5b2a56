import { type Facts, MOST_FACTS } from "./facts.ts";

/**
 * Whether one of the two may be a copy of the other: not where each tells of people, countries, days or numbers of which the other says nothing,
 * unless they are few of many.
 */
export function agree(a: Facts, b: Facts): boolean {
  return (
    share(a.people, b.people, isSamePerson) >= PEOPLE_SHARED &&
    share(a.countries, b.countries, isSameName) === 1 &&
    share(a.days, b.days, isSameDay) >= DAYS_SHARED &&
    share(a.numbers, b.numbers, isSameName) >= NUMBERS_SHARED
  );
}

// A misprint is no other day, and no other guest where five are named; of four guests the one who is another makes another visit.
const PEOPLE_SHARED = 4 / 5;
const DAYS_SHARED = 2 / 3;
const NUMBERS_SHARED = 2 / 3;

type IsSame = (one: string, other: string) => boolean;

/** Share of what one of them says that the other says as well, of the one of which it is greater: 1 where one is a part of the other, or says nothing. */
function share(some: readonly string[], others: readonly string[], isSame: IsSame): number {
  return Math.max(shareIn(some, others, isSame), shareIn(others, some, isSame));
}

/** What is not in a full list may have been left out of it. */
function shareIn(some: readonly string[], all: readonly string[], isSame: IsSame): number {
  if (some.length === 0 || all.length >= MOST_FACTS) return 1;
  return some.filter((one) => all.some((other) => isSame(one, other))).length / some.length;
}

/** 20日 may be 6月20日, and 5日 what a misprint left of 15日 or 4月15日. */
function isSameDay(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** One character may be misprinted, and the last cut off. */
function isSamePerson(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  let differing = Math.abs(one.length - other.length);
  for (let i = 0; i < length; i++) if (one[i] !== other[i]) differing++;
  return differing <= 1;
}

/** 印度 may be what a misprint left of 印度尼西亚, and 32 of 3200. */
function isSameName(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
