import type { EventTold, ToldStep } from "../../core/event-page.ts";
import type { Allowance } from "./allowance.ts";
import type { Hearsay } from "./hearsay.ts";
import type { Alone } from "./said-alone.ts";
import { standsAlone } from "./stands-alone.ts";
import { sentenceOf, type Telling } from "./tellings.ts";

/** Sentences from a report's start among which its news is. */
const LEADING = 8;
const MOST_STEPS = 30;
/** A headline whose terms the texts before have to this share says nothing new. */
const KNOWN = 0.6;

/** What is told of the event already. */
interface Told {
  hearsay: Hearsay;
  allowance: Allowance;
  alone: ReadonlyMap<Telling, readonly Alone[]>;
  lead: EventTold["lead"];
}

/**
 * What was new when it was reported: of the first text how it began (its headline, where that is the event's `lead`), of each other the first sentence that none before it says, rather one that later
 * ones take up than one of those in `alone`; where there is none, its headline, if that is new. Who only repeats what was known makes no step.
 */
export function timelineOf(tellings: readonly Telling[], { hearsay, allowance, alone, lead }: Told): ToldStep[] {
  const steps = tellings.flatMap((telling, place): ToldStep[] => {
    const isEarlier = (other: number) => other < place && tellings[other]?.isHan === telling.isHan;
    const passed = new Set(place === 0 ? [] : alone.get(telling)?.map(({ sentence }) => sentence));
    const news = telling.sentences
      .slice(0, LEADING)
      .find((sentence) => standsAlone(sentence.text) && !passed.has(sentence) && !hearsay.isSaid(sentence, isEarlier));
    const text = (news && news.text !== lead?.text && allowance.take(telling, news.text)) || newHeadline(telling, place, hearsay);
    const { at, dateInferred, dispatchId, sourceName } = telling.dispatch;
    return text === null ? [] : [{ at, dateInferred, dispatchId, sourceName, text }];
  });
  return steps.slice(0, MOST_STEPS);
}

function newHeadline({ dispatch: { headline } }: Telling, place: number, hearsay: Hearsay): string | null {
  if (headline === null) return null;
  const sentence = sentenceOf(headline);
  for (let before = 0; before < place; before++) if (hearsay.share(sentence, before) >= KNOWN) return null;
  return headline;
}
