import { bestPath } from "./best-path.ts";
import { Lattice } from "./lattice.ts";
import { letterMatches } from "./letter-names.ts";
import { FOREIGN, lexicon } from "./lexicon.ts";
import type { NameFound } from "./name-found.ts";
import type { NameTable } from "./name-table.ts";
import type { Piece } from "./piece.ts";
import { titleBefore, titleBehind } from "./titles.ts";
import { toldElsewhere } from "./told-elsewhere.ts";
import { whole } from "./whole.ts";

const RUN = /[\p{Script=Han}·•‧A-Za-z0-9-]+/gu;
const HAN = /\p{Script=Han}/u;
/** Longer runs, which no sentence has, are cut. */
const LONGEST_RUN = 1000;

/**
 * The names in `text`, in order and without overlaps: those of the table in Chinese (Simplified), Russian (in every case) and English, and those that
 * their form betrays in Chinese. Time grows with the length of the text alone, not with the table.
 */
export function namesIn(text: string, table: NameTable): NameFound[] {
  const chinese = chineseNames(text, table);
  const letters = letterMatches(text, table.letters).map(({ start, end, row }) =>
    foundOf(text, { start, end, row, kind: table.rows[row]?.kind ?? null }, table),
  );
  return letters.length === 0 ? chinese : merged(chinese, letters);
}

function chineseNames(text: string, table: NameTable): NameFound[] {
  const words = lexicon();
  const lattice = new Lattice(Math.min(LONGEST_RUN, text.length));
  const told: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!HAN.test(run)) continue;
    for (let from = index; from < index + run.length; from += LONGEST_RUN) {
      const pieces = bestPath(lattice, text, from, Math.min(from + LONGEST_RUN, index + run.length), words, table);
      for (const piece of whole(text, pieces, table)) if (piece.kind !== null || piece.wordClass === FOREIGN) told.push(piece);
    }
  }
  return toldElsewhere(text, told)
    .filter(({ kind }) => kind !== null)
    .map((piece) => foundOf(text, piece, table));
}

function foundOf(text: string, { kind, start, end, row }: Omit<Piece, "wordClass">, { rows }: NameTable): NameFound {
  const found: NameFound = { kind: kind ?? "person", text: text.slice(start, end), start, end, id: rows[row]?.id ?? null, title: null };
  if (kind !== "person") return found;
  const before = titleBefore(text, start);
  const behind = titleBehind(text, end);
  return { ...found, title: before > 0 ? text.slice(start - before, start) : behind > 0 ? text.slice(end, end + behind) : null };
}

/** Both in one order; where two overlap, the one in Chinese, which holds the other (X公司). */
function merged(chinese: readonly NameFound[], letters: readonly NameFound[]): NameFound[] {
  const all = [...chinese, ...letters].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameFound[] = [];
  for (const found of all) if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found);
  return kept;
}
