import type { ToldCarrier } from "../../core/event-page.ts";
import { fold } from "../../text/fold.ts";
import type { DispatchMatter, QuotationMatter } from "./matter.ts";
import { sameWords } from "./same-words.ts";
import { type Sentence, sentenceOf, type Telling } from "./tellings.ts";

/** One wording of a quotation, and who carries it. */
export interface Wording {
  telling: Telling;
  sentence: Sentence;
  direct: boolean;
  by: ToldCarrier[];
}

/** Quotations of one speaker that are told apart; a press conference has some dozens. */
const MOST = 60;

/** What one speaker said: for each quotation its wordings, the one that most carry first (of those, one in quotation marks, then the earliest). */
export function wordingsOf(said: readonly { telling: Telling; dispatch: DispatchMatter; quotation: QuotationMatter }[]): Wording[][] {
  const quotations: Wording[][] = [];
  const known = new Map<string, Wording>();
  for (const { telling, dispatch, quotation } of said) {
    const carrier: ToldCarrier = { dispatchId: dispatch.dispatchId, sourceName: dispatch.sourceName, via: quotation.via };
    const key = fold(quotation.text).replace(/[^\p{L}\p{N}]/gu, "");
    const same = known.get(key);
    if (same) {
      if (!same.by.some(({ dispatchId }) => dispatchId === carrier.dispatchId)) same.by.push(carrier);
      same.direct ||= quotation.direct;
      continue;
    }
    const wording = { telling, sentence: sentenceOf(quotation.text), direct: quotation.direct, by: [carrier] };
    const like = quotations.find((wordings) => wordings.some(({ sentence }) => sameWords(sentence, wording.sentence)));
    if (!like && quotations.length === MOST) continue;
    known.set(key, wording);
    if (like) like.push(wording);
    else quotations.push([wording]);
  }
  return quotations.map((wordings) => wordings.toSorted((a, b) => b.by.length - a.by.length || Number(b.direct) - Number(a.direct)));
}
