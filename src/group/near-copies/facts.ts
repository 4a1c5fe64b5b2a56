import { COUNTRIES } from "../../text/place-table.ts";

/** What a copy does not change, in the order in which a text first says it; what is beyond `MOST_FACTS` of a kind is left out. */
export interface Facts {
  /** Days as printed, by month where it stands there: 6月20日, 20日. That of a dateline is left out. */
  days: string[];
  /** Of each person the two characters behind a title or before 同志, or those on either side of the dot in a name: 林岸, 纳迪·科维. */
  people: string[];
  /** Countries by their usual names. */
  countries: string[];
}

/** More of one kind stand in a digest at most. */
export const MOST_FACTS = 64;

/** @param text Simplified, with its punctuation: as `fold` of text/ makes it */
export function factsOf(text: string): Facts {
  return { days: firstOf(text, DAYS), people: firstOf(text, PEOPLE), countries: firstOf(text, NATIONS) };
}

/**
 * Whether one of the two may be a copy of the other: not where each tells of a person or a country of which the other says nothing, nor where
 * each tells of days that the other does not name, unless there are twice as many that both name (a misprint is no other day).
 */
export function agree(a: Facts, b: Facts): boolean {
  return (
    Math.min(lacking(a.people, b.people, isSamePerson), lacking(b.people, a.people, isSamePerson)) === 0 &&
    Math.min(lacking(a.countries, b.countries, isSameCountry), lacking(b.countries, a.countries, isSameCountry)) === 0 &&
    (mostlyIn(a.days, b.days) || mostlyIn(b.days, a.days))
  );
}

function mostlyIn(some: readonly string[], all: readonly string[]): boolean {
  return 3 * lacking(some, all, isSameDay) <= some.length;
}

/** How many of `some` are not among `all`; none where `all` may be cut short. */
function lacking(some: readonly string[], all: readonly string[], isSame: (one: string, other: string) => boolean): number {
  if (all.length >= MOST_FACTS) return 0;
  return some.filter((one) => !all.some((other) => isSame(one, other))).length;
}

/** 20日 may be 6月20日, and 5日 what a misprint left of 4月15日. */
function isSameDay(one: string, other: string): boolean {
  return one === other || (one.includes("月") !== other.includes("月") && (one.endsWith(other) || other.endsWith(one)));
}

/** One of two characters may be misprinted. */
function isSamePerson(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((character, i) => character !== other[i]).length <= one.length / 2;
}

/** 印度 may be what a misprint left of 印度尼西亚. */
function isSameCountry(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

// The day of 新华社北京6月20日电 is that of the site that prints it.
const DAYS = /(?<!\d)(?:1[0-2]月|[1-9]月)?(?:3[01]|[12]\d|[1-9])日(?!电|讯|消息|报道)/g;
const TITLES =
  "主席|总统|总理|首相|外长|部长|书记|国王|女王|议长|委员长|国务卿|大使|司令|将军|市长|省长|州长|局长|院长|校长|主任|会长|总裁|秘书长|发言人|长官";
const HAN = "[\\u4e00-\\u9fff]";
// bounded: 50,000 characters, and each alternative begins with one of a list of words
const PEOPLE = new RegExp(`(?:${TITLES})(?=(${HAN}{2}))|(?:同志|先生|女士)(?<=(${HAN}{2})..)|[·・‧•](?<=(${HAN}{2}).)(?=(${HAN}{2}))`, "g");
// bounded: a list of names without repetitions
const NATIONS = new RegExp(
  COUNTRIES.trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

function firstOf(text: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const [whole, ...groups] of text.matchAll(pattern)) if (found.add(groups.filter(Boolean).join("·") || whole).size >= MOST_FACTS) break;
  return [...found];
}
