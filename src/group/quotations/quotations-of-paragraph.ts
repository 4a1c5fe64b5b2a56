import type { Quotation } from "../../core/quotation.ts";
import type { Attribution } from "./attribution.ts";
import { attributionsIn } from "./attributions-in.ts";
import { goesOn } from "./goes-on.ts";
import { readingOf } from "./reading.ts";
import { sentencesOf } from "./sentences-of.ts";
import type { Speakers } from "./speakers.ts";
import { trimmedEnd } from "./trimmed-end.ts";

/** A quotation within its paragraph. */
export type OwnQuotation = Omit<Quotation, "paragraph">;

/** Something that ends a sentence; a line without it is a heading. */
const SENTENCE_MARK = /[。!?…]/;

/**
 * The quotations of one paragraph, or of a dispatch's part of it.
 * @param from where its text begins, behind a dateline
 */
export function quotationsOfParagraph(paragraph: string, from: number, speakers: Speakers): OwnQuotation[] {
  const reading = readingOf(paragraph);
  if (!SENTENCE_MARK.test(reading.text)) return [];
  const names = speakers.read(reading.text, paragraph, from);
  const found: Attribution[] = [];
  let running: Attribution | null = null;
  for (const sentence of sentencesOf(reading, from)) {
    const own = attributionsIn({ reading, paragraph, names, speakers, before: found.at(-1) ?? null }, sentence);
    if (own.length === 0 && !running) speakers.meet(reading, names, paragraph, sentence);
    if (own.length === 0 && running && goesOn(reading, sentence, { ...running, opens: running.clause <= from + 2 }))
      running.end = trimmedEnd(reading.text, sentence.start, sentence.end);
    else {
      found.push(...own);
      const last: Attribution | undefined = own.at(-1);
      running = last && !last.direct && last.end >= trimmedEnd(reading.text, sentence.start, sentence.end) ? last : null;
    }
  }
  return found.map(({ speaker, verb, start, end, direct, via }) => ({
    speaker: speaker.name,
    kind: speaker.kind,
    role: speaker.role,
    verb,
    text: paragraph.slice(start, end),
    direct,
    start,
    end,
    via,
  }));
}
