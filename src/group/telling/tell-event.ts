import type { EventTold, ToldSource, ToldSpeaker } from "../../core/event-page.ts";
import type { Segment } from "../../text/diff/pieces.ts";
import { type Allowance, allowanceOf, NO_LIMIT } from "./allowance.ts";
import { centrality, chooseLead } from "./choose-lead.ts";
import { type Hearsay, hearsayOf } from "./hearsay.ts";
import type { EventMatter } from "./matter.ts";
import { namesOf } from "./names-of.ts";
import { quotationsOf } from "./quotations-of.ts";
import { type Alone, FEWEST_TERMS, saidAlone } from "./said-alone.ts";
import { type Sentence, sentenceOf, type Telling, tellingsOf } from "./tellings.ts";
import { timelineOf } from "./timeline-of.ts";

/** A sentence of which quotations that are shown have so much says little beside them: 厅长说 and what he said. */
const SHOWN = 0.4;

/**
 * What an event shows, from its dispatches. Pure, and bounded: 500 reports, or one of 5 MB, take about a second. Of any one report no more is taken
 * than `allowance` lets. `segment` cuts Chinese into words, for the differences between wordings.
 */
export function tellEvent(matter: EventMatter, segment: Segment): EventTold {
  const tellings = tellingsOf(matter.dispatches);
  return told(matter, segment, { tellings, hearsay: hearsayOf(tellings), allowance: allowanceOf() });
}

/** The same for editors, who may read all of it; and by dispatch each sentence that it alone says. */
export function tellEditors(matter: EventMatter, segment: Segment): { told: EventTold; onlyHere: Map<string, string[]> } {
  const tellings = tellingsOf(matter.dispatches);
  const hearsay = hearsayOf(tellings);
  const onlyHere = tellings.map((telling, place) => [telling.dispatch.dispatchId, onlyOf(tellings, hearsay, place)] as const);
  return { told: told(matter, segment, { tellings, hearsay, allowance: NO_LIMIT }), onlyHere: new Map(onlyHere) };
}

function onlyOf(tellings: readonly Telling[], hearsay: Hearsay, place: number): string[] {
  const { sentences = [], isHan } = tellings[place] ?? {};
  const isOther = (other: number) => other !== place && tellings[other]?.isHan === isHan;
  if (!tellings.some((_, other) => isOther(other))) return [];
  return sentences.filter((sentence) => sentence.terms.size >= FEWEST_TERMS && !hearsay.isSaid(sentence, isOther)).map(({ text }) => text);
}

interface Compared {
  tellings: readonly Telling[];
  hearsay: Hearsay;
  allowance: Allowance;
}

function told({ id, headline }: EventMatter, segment: Segment, { tellings, hearsay, allowance }: Compared): EventTold {
  const lead = chooseLead(tellings, hearsay, allowance);
  const quotations = quotationsOf(tellings, allowance, segment);
  const alone = saidAlone(tellings, hearsay, allowance, shownAmong(quotations));
  const times = tellings.flatMap(({ dispatch, copies }) => [dispatch, ...copies]).map(({ at }) => at);
  return {
    ...{ id, lead, quotations },
    headline: headline ?? centralHeadline(tellings, hearsay) ?? lead?.text ?? "",
    firstAt: times.reduce((a, b) => Math.min(a, b), times[0] ?? 0),
    lastAt: times.reduce((a, b) => Math.max(a, b), times[0] ?? 0),
    sources: tellings.map((telling) => sourceOf(telling, alone.get(telling) ?? [])),
    people: namesOf(tellings, "people"),
    places: namesOf(tellings, "places"),
    organisations: namesOf(tellings, "organisations"),
    timeline: timelineOf(tellings, { hearsay, allowance, alone, lead }),
  };
}

function sourceOf({ dispatch, copies }: Telling, alone: readonly Alone[]): ToldSource {
  const { dispatchId, sourceName, headline, url, articleId, at, dateInferred } = dispatch;
  return {
    ...{ dispatchId, sourceName, headline, url, articleId, at, dateInferred },
    alone: alone.map(({ text }) => text),
    copies: copies.map(({ dispatchId, sourceName, url, at }) => ({ dispatchId, sourceName, url, at })),
  };
}

/** The headline of which the other texts have most; of equal ones the earliest. */
function centralHeadline(tellings: readonly Telling[], hearsay: Hearsay): string | null {
  let best: { headline: string; score: number } | null = null;
  for (const [place, { dispatch }] of tellings.entries()) {
    if (dispatch.headline === null || dispatch.headline.trim() === "") continue;
    const sentence = sentenceOf(dispatch.headline);
    const score = centrality(tellings.length, place, (other) => hearsay.share(sentence, other));
    if (best === null || score > best.score) best = { headline: dispatch.headline, score };
  }
  return best?.headline ?? null;
}

/** Whether a sentence is one that carries a quotation which is shown from that very text. */
function shownAmong(speakers: readonly ToldSpeaker[]): (sentence: Sentence, telling: Telling) => boolean {
  const terms = new Map<string, Set<string>>();
  for (const { by, text } of speakers.flatMap(({ quotations }) => quotations)) {
    for (const { dispatchId } of by) {
      const known = terms.get(dispatchId) ?? new Set();
      for (const term of sentenceOf(text).terms) known.add(term);
      terms.set(dispatchId, known);
    }
  }
  return (sentence, { dispatch }) => {
    const known = terms.get(dispatch.dispatchId);
    if (!known) return false;
    let shared = 0;
    for (const term of sentence.terms) if (known.has(term)) shared++;
    return shared >= SHOWN * sentence.terms.size;
  };
}
