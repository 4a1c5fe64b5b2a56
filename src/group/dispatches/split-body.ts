import type { Dispatch } from "../../core/dateline.ts";
import { dispatchFrom } from "./dispatch-from.ts";
import { headingLines } from "./heading-lines.ts";
import { openingOf } from "./opening.ts";
import { startsOf } from "./starts-of.ts";

/** A report's paragraphs as the dispatches that it was put together from. */
export interface SplitBody {
  /** What the compiler says before the first dispatch: its last paragraph, and the character at which it ends there. */
  preface: { paragraph: number; end: number } | null;
  /** In order; from the preface's end on every paragraph belongs to one. */
  dispatches: Dispatch[];
}

/** What is known of a body besides its words. */
export interface BodyContext {
  /** Day of the report, `YYYY-MM-DD`: gives the year that a dateline does not print, and stands in where it prints no day. Null where unknown. */
  day: string | null;
  /** Numbers of the paragraphs that the page prints as headings. */
  headings?: Iterable<number>;
}

/**
 * Cuts a body into its dispatches: at headings where it has them, at datelines, and where neither stands at paragraphs that tell of something else.
 * A heading belongs to the dispatch below it. Text without any sign of a digest is one dispatch. Linear in the body's size.
 */
export function splitBody(paragraphs: readonly string[], { day, headings = [] }: BodyContext): SplitBody {
  const openings = paragraphs.map((paragraph) => openingOf(paragraph, day));
  const own = headingLines(paragraphs, new Set(headings));
  // A dateline, or a name, on a line of its own is as short as a heading.
  const body = { paragraphs, openings, headings: own.map((isHeading, i) => isHeading && openings[i] === null) };
  const starts = startsOf(body);
  const preface = prefaceBefore(starts, body.paragraphs);
  const dispatches = starts.map((start, i) => dispatchFrom(body, start, (starts[i + 1]?.paragraph ?? paragraphs.length) - 1, day));
  return { preface, dispatches };
}

function prefaceBefore(starts: readonly { paragraph: number; start: number }[], paragraphs: readonly string[]): SplitBody["preface"] {
  const first = starts[0];
  if (!first || (first.paragraph === 0 && first.start === 0)) return null;
  if (first.start > 0) return { paragraph: first.paragraph, end: first.start };
  return { paragraph: first.paragraph - 1, end: paragraphs[first.paragraph - 1]?.length ?? 0 };
}
