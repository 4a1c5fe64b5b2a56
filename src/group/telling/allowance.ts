import type { Telling } from "./tellings.ts";

/** Longest stretch of a report that is shown in one piece, characters: two long sentences. */
const LONGEST = 120;
/** Of one report no more than a third is shown, of a long one 600 characters; of a brief its half, 120 at most. */
const SHARE = 1 / 3;
const MOST = 600;
const OF_BRIEF = 0.5;

/** How much may still be shown of each text of an event. What is shown twice counts once. */
export interface Allowance {
  /** `text` as it may be shown, or null where too much of that telling is shown already. */
  take(telling: Telling, text: string): string | null;
}

/** For editors, who may read the whole of every report. */
export const NO_LIMIT: Allowance = { take: (_, text) => text };

export function allowanceOf(): Allowance {
  const shown = new Map<Telling, { left: number; texts: Set<string> }>();
  return {
    take(telling, text) {
      const cut = clipped(text);
      const of = shown.get(telling) ?? { left: allowed(telling.length), texts: new Set() };
      shown.set(telling, of);
      if (of.texts.has(cut)) return cut;
      if (cut.length > of.left) return null;
      of.left -= cut.length;
      of.texts.add(cut);
      return cut;
    },
  };
}

function allowed(length: number): number {
  return Math.min(MOST, Math.max(length * SHARE, Math.min(LONGEST, length * OF_BRIEF)));
}

/** A long text ends behind a clause, and says so. */
function clipped(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST - 2);
  const clause = Math.max(...["，", "；", "、", "。", ",", ";", " "].map((mark) => start.lastIndexOf(mark)));
  const end = clause > LONGEST / 2 ? clause : start.length;
  return `${start
    .slice(0, end)
    .toWellFormed()
    .replace(/\ufffd$/, "")}……`;
}
