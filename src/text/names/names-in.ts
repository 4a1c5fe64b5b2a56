import { bestPath, type Piece } from "./best-path.ts";
import { lexicon } from "./lexicon.ts";
import type { NameFound } from "./name-found.ts";
import type { NameTable } from "./name-table.ts";
import { titleBefore, titleBehind } from "./titles.ts";
import { whole } from "./whole.ts";

const RUN = /[\p{Script=Han}·•‧A-Za-z0-9-]+/gu;
/** Longer runs, which no sentence has, are cut. */
const LONGEST_RUN = 1000;

/** The names in `text`, in order and without overlaps: those of the table, and those that their form betrays. */
export function namesIn(text: string, table: NameTable): NameFound[] {
  const words = lexicon();
  const pieces: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/\p{Script=Han}/u.test(run)) continue;
    for (let from = index; from < index + run.length; from += LONGEST_RUN) {
      for (const piece of whole(text, bestPath(text, from, Math.min(from + LONGEST_RUN, index + run.length), words, table), table))
        pieces.push(piece);
    }
  }
  return pieces.filter(({ kind }) => kind !== null).map((piece) => foundOf(text, piece, table));
}

function foundOf(text: string, { kind, start, end, row }: Piece, { rows }: NameTable): NameFound {
  const found: NameFound = { kind: kind ?? "person", text: text.slice(start, end), start, end, id: rows[row]?.id ?? null, title: null };
  if (kind !== "person") return found;
  const before = titleBefore(text, start);
  const behind = titleBehind(text, end);
  return { ...found, title: before > 0 ? text.slice(start - before, start) : behind > 0 ? text.slice(end, end + behind) : null };
}
