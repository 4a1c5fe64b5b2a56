import type { CheckMark } from "./use-checks.ts";

/** A mark with a name that it keeps from one answer to the next, wherever its words move. */
export interface KeyedMark extends CheckMark {
  key: string;
}

/** Marks of one rule, message and wording are told apart by their order. */
export function keyedMarks(marks: readonly CheckMark[]): KeyedMark[] {
  const met = new Map<string, number>();
  return marks.map((mark) => {
    const same = JSON.stringify([mark.rule, mark.message, mark.words, mark.fix]);
    const n = met.get(same) ?? 0;
    met.set(same, n + 1);
    return { ...mark, key: `${same} ${n}` };
  });
}
