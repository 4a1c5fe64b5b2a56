import type { Dispatch } from "../../core/dateline.ts";
import type { Opening } from "./opening.ts";
import { viaOf } from "./via-of.ts";

/** A body, paragraph by paragraph. */
export interface ReadBody {
  paragraphs: readonly string[];
  openings: readonly (Opening | null)[];
  headings: readonly boolean[];
}

/** Where a dispatch starts: `start` counts inside the paragraph. */
export interface Start {
  paragraph: number;
  start: number;
}

/** The dispatch of paragraphs `paragraph` to `last`. Where it prints no day that can be true, `day` (of the report) stands in. */
export function dispatchFrom(body: ReadBody, { paragraph, start }: Start, last: number, day: string | null): Dispatch {
  const first = firstOfText(body, paragraph, last);
  const read = body.openings[first]?.read ?? null;
  const filed = read?.dateline ?? NOTHING;
  const date = canBe(filed.date, day) ? filed.date : null;
  const text = [(body.paragraphs[first] ?? "").slice(read?.end ?? 0), ...body.paragraphs.slice(first + 1, last + 1)];
  return {
    ...filed,
    date: date ?? day,
    dateInferred: date === null && day !== null,
    via: viaOf(text, filed.agency),
    paragraphs: [paragraph, last],
    start,
  };
}

const NOTHING = { agency: null, place: null, date: null, mode: null, reporters: [] };
const WEEK_MS = 7 * 86_400_000;

/** Behind the headings; they print no dateline. */
function firstOfText({ headings }: ReadBody, from: number, last: number): number {
  let i = from;
  while (i < last && headings[i]) i++;
  return i;
}

/** Nobody files after the report that carries it, a week granted for clocks that are wrong. */
function canBe(date: string | null, day: string | null): boolean {
  return date !== null && (day === null || Date.parse(date) <= Date.parse(day) + WEEK_MS);
}
