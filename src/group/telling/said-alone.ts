import type { Allowance } from "./allowance.ts";
import type { Hearsay } from "./hearsay.ts";
import { standsAlone } from "./stands-alone.ts";
import type { Sentence, Telling } from "./tellings.ts";

/** Sentences of one report that are shown. */
const SHOWN = 3;
/** Fewer terms are no content of their own. */
export const FEWEST_TERMS = 8;

/** A sentence that one text alone says, and as much of it as is shown. */
export interface Alone {
  sentence: Sentence;
  text: string;
}

/**
 * Sentences of each text of which no other text of the event says the like, in their order: of many those with most in them. None where there is nothing
 * to compare with: a single text, or the only one of its writing. Sentences of which `isShown` already are passed over.
 */
export function saidAlone(
  tellings: readonly Telling[],
  hearsay: Hearsay,
  allowance: Allowance,
  isShown: (sentence: Sentence, telling: Telling) => boolean,
): Map<Telling, Alone[]> {
  const found = (telling: Telling, place: number): Alone[] => {
    const isOther = (other: number) => other !== place && tellings[other]?.isHan === telling.isHan;
    if (!tellings.some((_, other) => isOther(other))) return [];
    const alone = telling.sentences.filter(
      (sentence) =>
        sentence.terms.size >= FEWEST_TERMS && standsAlone(sentence.text) && !isShown(sentence, telling) && !hearsay.isSaid(sentence, isOther),
    );
    const fullest = alone.toSorted((a, b) => b.terms.size - a.terms.size).slice(0, SHOWN);
    return alone
      .filter((sentence) => fullest.includes(sentence))
      .flatMap((sentence) => {
        const text = allowance.take(telling, sentence.text);
        return text === null ? [] : [{ sentence, text }];
      });
  };
  return new Map(tellings.map((telling, place) => [telling, found(telling, place)]));
}
