import { makeSegmenter, type Segmenter } from "../../text/segment.ts";
import { pairNumber, wordNumber } from "./term.ts";
import { termPriors } from "./term-priors.ts";

/** Of a body, the first count double: what happened stands there. */
const OPENING = 150;
/** Words kept of a report, and pairs of characters. */
export const WORDS = 48;
export const PAIRS = 80;

/** How often each term stands in a report: in its headline and in its body, where its opening counts double. */
interface Counted {
  head: number;
  body: number;
}

/** Numbers of the words and of the pairs that tell a report from others, the rarest first as far as is known without other reports. */
export interface Terms {
  words: Uint32Array;
  pairs: Uint32Array;
}

/** @param headline, body folded; the whole of both is read */
export function termsOf(headline: string, body: string): Terms {
  const [opening, rest] = [body.slice(0, OPENING), body.slice(OPENING)];
  return { words: kept(counted(wordNumbers, headline, opening, rest), WORDS), pairs: kept(counted(pairNumbers, headline, opening, rest), PAIRS) };
}

function counted(numbers: (text: string) => Iterable<number>, head: string, opening: string, rest: string): Map<number, Counted> {
  const counts = new Map<number, Counted>();
  const at = (term: number) => {
    const known = counts.get(term);
    if (known) return known;
    const made = { head: 0, body: 0 };
    counts.set(term, made);
    return made;
  };
  for (const term of numbers(head)) at(term).head++;
  for (const term of numbers(opening)) at(term).body += 2;
  for (const term of numbers(rest)) at(term).body++;
  return counts;
}

/** As many documents is what is expected of a term worth beside those that were seen. */
const EXPECTATION = 1_000;

function kept(counts: Map<number, Counted>, most: number): Uint32Array {
  const priors = termPriors();
  const weighed = [...counts].map(([term, { head, body }]) => {
    const rarity = Math.log(EXPECTATION / (EXPECTATION * priors.of(term) + 0.5));
    return { term, code: codeOf(head, body), weight: (1 + Math.log(3 * head + body)) * rarity };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return Uint32Array.from(weighed.slice(0, most), ({ term, code }) => term * 32 + code);
}

/** A count in five bits: how often in the headline (0…3), how often in the body (0…7, by `BODY_STEPS`). */
function codeOf(head: number, body: number): number {
  let step = 0;
  while (step < BODY_STEPS.length - 1 && (BODY_STEPS[step + 1] ?? 0) <= body) step++;
  return Math.min(3, head) * 8 + step;
}

export const BODY_STEPS = [0, 1, 2, 3, 4, 6, 9, 14];

let segmenter: Segmenter | undefined;

const HAN = /^\p{Script=Han}+$/u;
const LETTER = /\p{L}|\p{N}/u;
const SHORT_NUMBER = /^\d{1,2}$/;

function* wordNumbers(text: string): Generator<number> {
  segmenter ??= makeSegmenter([]);
  for (const cut of segmenter.segment(text)) {
    const word = cut.trim();
    if (word === "" || !LETTER.test(word) || SHORT_NUMBER.test(word) || (word.length === 1 && HAN.test(word))) continue;
    yield wordNumber(word);
  }
}

// bounded: one class repeated, and the two share no character, so that no run is read twice
const RUNS = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

function* pairNumbers(text: string): Generator<number> {
  for (const [run] of text.matchAll(RUNS)) {
    if (!HAN.test(run)) {
      if (!SHORT_NUMBER.test(run)) yield pairNumber(run);
      continue;
    }
    for (let i = 1; i < run.length; i++) yield pairNumber(run.slice(i - 1, i + 1));
  }
}
