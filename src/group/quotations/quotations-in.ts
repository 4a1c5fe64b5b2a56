import type { Dispatch } from "../../core/dateline.ts";
import type { Quotation } from "../../core/quotation.ts";
import { readDateline } from "../../text/dateline.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { quotationsOfParagraph } from "./quotations-of-paragraph.ts";
import { Speakers } from "./speakers.ts";

/** What is known of a text besides its paragraphs. */
export interface QuotationContext {
  /** Whose paragraphs are whose: what 他 and 中国外长 mean ends with its dispatch. Without any the whole text is one. */
  dispatches: readonly Pick<Dispatch, "paragraphs" | "start">[];
  names: NameTable;
  /** Day of the text, `YYYY-MM-DD`: who 俄罗斯外长 was then. Null where it is unknown: who is it now. */
  day: string | null;
}

/** A part of a paragraph that belongs to one dispatch. */
interface Part {
  paragraph: number;
  start: number;
  end: number;
  /** Number of its dispatch; -1 for what stands before all of them. */
  dispatch: number;
}

/** A line such as （新闻联播）： before a text, which names its programme. */
const PROGRAMME = /^\s*[(（][^()（）]{1,12}[)）][:：]/;

/**
 * Who says what in a Chinese text, in its order: see docs/accuracy.md for what counts. Pure, linear in the text's size.
 * A quotation stays in its paragraph; a line that is no sentence (a heading) has none.
 */
export function quotationsIn(paragraphs: readonly string[], { dispatches, names, day }: QuotationContext): Quotation[] {
  const found: Quotation[] = [];
  let speakers = new Speakers(names, day);
  let dispatch = -1;
  for (const part of partsOf(paragraphs, dispatches)) {
    if (part.dispatch !== dispatch) speakers = new Speakers(names, day);
    dispatch = part.dispatch;
    const text = paragraphs[part.paragraph]?.slice(part.start, part.end) ?? "";
    const body = readDateline(text)?.end ?? PROGRAMME.exec(text)?.[0].length ?? 0;
    for (const { start, end, ...quotation } of quotationsOfParagraph(text, body, speakers)) {
      found.push({ ...quotation, paragraph: part.paragraph, start: part.start + start, end: part.start + end });
    }
  }
  return found;
}

/** A paragraph in which a dispatch starts is cut there. */
function* partsOf(paragraphs: readonly string[], dispatches: QuotationContext["dispatches"]): Generator<Part> {
  let next = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    let start = 0;
    for (let opening = dispatches[next]; opening?.paragraphs[0] === paragraph; opening = dispatches[next]) {
      if (opening.start > start) yield { paragraph, start, end: opening.start, dispatch: next - 1 };
      start = opening.start;
      next++;
    }
    yield { paragraph, start, end: text.length, dispatch: next - 1 };
  }
}
