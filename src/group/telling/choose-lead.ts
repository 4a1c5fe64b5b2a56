import type { EventTold } from "../../core/event-page.ts";
import type { Allowance } from "./allowance.ts";
import type { Hearsay } from "./hearsay.ts";
import { standsAlone } from "./stands-alone.ts";
import type { Telling } from "./tellings.ts";

/** Sentences at the start of a report among which its lead is. */
const LEADING = 3;
const SHORTEST = 15;
const LONGEST = 120;
/** Terms of a sentence that tells who did what; a shorter one is easily found everywhere and counts for less. */
const FULL = 30;
/** Points back at something that stood before it. */
const POINTS_BACK = /[该上此这]述?(?:法案|事件|消息|项|名|公司|国|市|省|案|部门|会议|协议|车|船|机)/u;

/**
 * The sentence of one report that says what most of the others say: it stands near its start, names somebody or some place of the event, and can be
 * read by itself. Null where there is none. `tellings` are all texts, the earliest first.
 */
export function chooseLead(tellings: readonly Telling[], hearsay: Hearsay, allowance: Allowance): EventTold["lead"] {
  const names = namesOf(tellings);
  const found = tellings.flatMap((telling, place) =>
    telling.sentences
      .slice(0, LEADING)
      .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && standsAlone(text) && !POINTS_BACK.test(text))
      .filter(({ text }) => names.length === 0 || names.some((name) => text.includes(name)))
      .map((sentence) => ({
        telling,
        text: sentence.text,
        score: Math.min(1, sentence.terms.size / FULL) * centrality(tellings.length, place, (other) => hearsay.share(sentence, other)),
      })),
  );
  for (const { telling, text } of found.toSorted((a, b) => b.score - a.score)) {
    const shown = allowance.take(telling, text);
    if (shown !== null) return { text: shown, sourceName: telling.dispatch.sourceName, dispatchId: telling.dispatch.dispatchId };
  }
  return null;
}

/** What share of a sentence the other texts have, on average; of the only text 0. */
export function centrality(tellings: number, place: number, share: (telling: number) => number): number {
  let sum = 0;
  for (let other = 0; other < tellings; other++) if (other !== place) sum += share(other);
  return tellings < 2 ? 0 : sum / (tellings - 1);
}

function namesOf(tellings: readonly Telling[]): string[] {
  return [...new Set(tellings.flatMap(({ dispatch: { people, places, organisations } }) => [...people, ...places, ...organisations]))].filter(
    Boolean,
  );
}
