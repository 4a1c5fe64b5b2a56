import { convert, type Exceptions } from "./convert.ts";
import { looksLikeName } from "./surnames.ts";
import type { TraditionalScript } from "./traditionaliser.ts";

/**
 * A person's name in Traditional characters, each by itself: no phrase of the tables (一周, 余生) takes it for a word, and a character that
 * is a Traditional one as it stands is kept where names keep it (范 于 余 郁, not 範 於 餘 鬱). What is no name is converted as text is.
 */
export function traditionalName(name: string, to: TraditionalScript): string {
  return isPerson(name)
    ? name
        .split("·")
        .map((part) => inName(part, to))
        .join("·")
    : convert(name, to);
}

/** Those names whose characters a name keeps and a text would not, with what they become. */
export function safeNames(names: readonly string[], to: TraditionalScript): Exceptions {
  const safe = [...new Set(names)].map((name): [string, string] => [name, traditionalName(name, to)]);
  return new Map(safe.filter(([name, made]) => name !== "" && made !== convert(name, to)));
}

/** Whether a byline's entry names a person, not a desk: 云州发布 and 本报编辑部 are converted as words. */
export function isPerson(name: string): boolean {
  return looksLikeName(name) || /^朴\p{Script=Han}{1,2}$/u.test(name) || /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(name);
}

function inName(part: string, to: TraditionalScript): string {
  if (part.startsWith("万俟")) return `万俟${inGivenName(part.slice(2), to)}`;
  const [surname = ""] = part;
  return (SURNAMES.has(surname) ? surname : inGivenName(surname, to)) + inGivenName(part.slice(surname.length), to);
}

function inGivenName(text: string, to: TraditionalScript): string {
  return Array.from(text, (character) => (KEPT.has(character) ? character : (NAMELY[character] ?? convert(character, to)))).join("");
}

/** In surnames and given names alike the same character in both scripts. */
const KEPT = new Set("于余岳涂游占郁后里征斗丑咸岩采志松秋升");
/** The same only as a surname: in a given name 范 is 範, 朴 is 樸, 干 is 幹. */
const SURNAMES = new Set([...KEPT, ..."范朴干种仇沈姜谷曲卜"]);
/** A given name's usual form where the tables know a commoner word. */
const NAMELY: Readonly<Record<string, string>> = { 冲: "沖" };
