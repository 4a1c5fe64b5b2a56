import { breakScorer } from "./break-score.ts";
import type { ReadBody } from "./dispatch-from.ts";
import { numberLength } from "./heading-lines.ts";
import { readParagraph } from "./read-paragraph.ts";

/** Sections behind a lead whose mean break is below this tell of one thing, and their headings are a report's own. */
const ONE_THING = -1;
/** The same where a numbered heading stands above the very first text, as in documents; others there head items. */
const SURELY_ONE_THING = -4;

/**
 * First paragraphs of the items that headings (or numbers before whole texts) set apart, in order; none where the headings are a report's own subheadings:
 * below a full dateline and without another, or where the sections tell of one thing.
 */
export function headedStarts(body: ReadBody): number[] {
  const { headings, openings, paragraphs } = body;
  const starts = Array.from(headings.keys()).filter((i) => headings[i] && !headings[i - 1]);
  const first = starts[0];
  if (first === undefined) return [];
  const datelined = openings.flatMap((opening, i) => (opening?.kind === "filed" ? [i] : []));
  const lead = datelined.find((i) => i < first);
  const isSubheaded = lead !== undefined && isFull(body, lead) && !datelined.some((i) => i > first);
  if (isSubheaded || (starts.length < 2 && first === 0)) return [];
  // A digest's title may stand above the first item's.
  const title = first === 0 && headings[1] ? [lastOfGroup(headings, 0), ...starts.slice(1)] : starts;
  const leaded = hasLead(body, first);
  if (datelined.length > 1 || !(leaded || numberLength(paragraphs[first] ?? "") > 0)) return title;
  return meanBreak(paragraphs, headings, title) > (leaded ? ONE_THING : SURELY_ONE_THING) ? title : [];
}

function isFull({ openings }: ReadBody, i: number): boolean {
  const { place, date, reporters } = openings[i]?.read.dateline ?? {};
  return Boolean(place || date || reporters?.length);
}

function lastOfGroup(headings: readonly boolean[], from: number): number {
  let i = from;
  while (headings[i + 1]) i++;
  return i;
}

/** Mean of the scores of the places where sections meet, headings left out: they would make any two meet in new words. */
function meanBreak(paragraphs: readonly string[], headings: readonly boolean[], starts: readonly number[]): number {
  const texts = Array.from(paragraphs.keys()).filter((i) => !headings[i]);
  const score = breakScorer(texts.map((i) => readParagraph(paragraphs[i] ?? "")));
  const at = starts.map((start) => texts.findIndex((i) => i > start));
  const met = at.filter((place) => place > 0);
  const sum = met.reduce((total, place, i) => total + score(i > 0 ? (met[i - 1] ?? 0) : 0, place), 0);
  return met.length > 0 ? sum / met.length : 0;
}

/** Whether words stand before the first heading. */
function hasLead({ paragraphs }: ReadBody, first: number): boolean {
  return paragraphs.slice(0, first).some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}
