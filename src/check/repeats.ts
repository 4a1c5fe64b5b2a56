import { bigrams, likeness } from "../text/diff/likeness.ts";
import { sentencesIn } from "../text/sentences.ts";
import type { Mark } from "./mark.ts";
import type { Reading } from "./reading.ts";

/** Letters, digits and Han characters of a paragraph that counts; shorter ones (完, 摄影：…) may stand twice. */
const SHORTEST = 12;
/** Likeness from which on a paragraph repeats another: one word of some thirty differs. Formulas of lists are less alike. */
const ALIKE = 0.92;
const SHORTEST_ALIKE = 40;
const SILENT = /[^\p{L}\p{N}]/gu;

/** Paragraphs that repeat an earlier one, word for word or nearly, and sentences that stand twice in one paragraph. */
export function checkRepeats({ passages }: Reading): Mark[] {
  const marks: Mark[] = [];
  const before: { paragraph: number; words: string; pairs: ReturnType<typeof bigrams> }[] = [];
  for (const { paragraph, text } of passages) {
    const words = text.replace(SILENT, "");
    if (paragraph < 0 || words.length < SHORTEST) continue;
    const pairs = bigrams(words);
    const first = before.find((other) => other.words === words || (isLong(words, other.words) && likeness(other.pairs, pairs) >= ALIKE));
    const whole = { rule: "repeat" as const, paragraph, severity: "error" as const, fix: null, seen: null };
    if (first) marks.push({ ...whole, message: "paragraph-repeated", values: { number: String(first.paragraph + 1) }, from: 0, to: text.length });
    else {
      before.push({ paragraph, words, pairs });
      for (const place of twice(text)) marks.push({ ...whole, message: "sentence-repeated", values: {}, ...place });
    }
  }
  return marks;
}

function isLong(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST_ALIKE;
}

function twice(text: string): { from: number; to: number }[] {
  const met = new Set<string>();
  const found: { from: number; to: number }[] = [];
  let at = 0;
  for (const sentence of sentencesIn(text)) {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    const words = sentence.replace(SILENT, "");
    if (words.length >= SHORTEST && met.has(words)) found.push({ from, to: at });
    met.add(words);
  }
  return found;
}
