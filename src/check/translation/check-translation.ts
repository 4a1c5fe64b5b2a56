import { toPlainForms } from "../../text/plain-digits.ts";
import { numbersIn } from "../numbers-in.ts";
import { foreignAmounts, spokenNumbers } from "./foreign-amounts.ts";

/** What a draft translation has otherwise than its original. Places are UTF-16 units of the translation; null for what it lacks. */
export interface TranslationMark {
  kind: "number-added" | "number-lost" | "name-added" | "name-lost";
  /** As printed: in the translation where it has more, in the original where it lacks something. */
  words: string;
  /** What a lost name is in Chinese. */
  zh: string | null;
  at: { from: number; to: number } | null;
}

/** A name of the newsroom's table where a text prints it; `start` and `end` are UTF-16 units of that text. */
export interface KnownNameAt {
  id: string;
  zh: string;
  text: string;
  start: number;
  end: number;
}

/** Holds the numbers and the names of a Chinese translation against its Russian or English original; the names are those of the table in either. */
export function checkTranslation(
  original: { text: string; names: readonly KnownNameAt[] },
  translation: { text: string; names: readonly KnownNameAt[] },
): TranslationMark[] {
  return [...numberMarks(original.text, translation.text), ...nameMarks(original.names, translation)];
}

function numberMarks(original: string, translation: string): TranslationMark[] {
  const plain = toPlainForms(original);
  const theirs = foreignAmounts(plain);
  const spoken = spokenNumbers(plain);
  const ours = numbersIn(toPlainForms(translation), []);
  const added = ours.filter(
    ({ isDigits, value }) => isDigits && !spoken.includes(value) && !theirs.some(({ values }) => values.some((one) => isSame(one, value))),
  );
  const lost = theirs.filter(({ values }) => !ours.some(({ value }) => values.some((one) => isSame(one, value))));
  return [
    ...added.map(({ from, to }) => ({ kind: "number-added" as const, words: translation.slice(from, to), zh: null, at: { from, to } })),
    ...lost.map(({ text }) => ({ kind: "number-lost" as const, words: text, zh: null, at: null })),
  ];
}

/** Products of a scale carry its error: 2.3 million. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}

function nameMarks(names: readonly KnownNameAt[], { text, names: translated }: { text: string; names: readonly KnownNameAt[] }): TranslationMark[] {
  const known = new Set(names.map(({ id }) => id));
  const met = new Set(translated.map(({ id }) => id));
  const lost = names.filter(({ id, zh }, i) => !met.has(id) && !text.includes(zh) && names.findIndex((one) => one.id === id) === i);
  const added = translated.filter(({ id, zh }) => !known.has(id) && !names.some((one) => one.zh.includes(zh) || zh.includes(one.zh)));
  return [
    ...lost.map(({ text: words, zh }) => ({ kind: "name-lost" as const, words, zh, at: null })),
    ...added.map(({ text: words, start, end }) => ({ kind: "name-added" as const, words, zh: null, at: { from: start, to: end } })),
  ];
}
