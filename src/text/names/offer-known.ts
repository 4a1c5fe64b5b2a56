import { KINDS, type Lattice, PLACED } from "./lattice.ts";
import { OTHER, PLACE } from "./lexicon.ts";
import type { NameTable } from "./name-table.ts";
import { WITH_DIVISION } from "./offer-words.ts";
import { isDivision } from "./suffixes.ts";

/** Weights (natural logarithms) of a name of the table, so likely that nothing but a longer one outweighs it, and of one of two characters, which words may. */
const KNOWN = -2;
const SHORT_KNOWN = -9;

/** Offers the table's names that begin at `lattice.at`. */
export function offerKnown(lattice: Lattice, text: string, { tree, rows }: NameTable): void {
  const { at, to } = lattice;
  let node = 0;
  for (let end = at; end < to; ) {
    node = tree.next(node, text.charCodeAt(end++));
    if (node === 0) return;
    const row = tree.value(node) - 1;
    if (row < 0) continue;
    // 外交部长 is an office, not the ministry
    if (text[end] === "长" && rows[row]?.kind === "organisation") continue;
    const kind = KINDS.indexOf(rows[row]?.kind ?? null);
    const weight = end - at > 2 ? KNOWN : SHORT_KNOWN;
    lattice.reach(end, weight, kind, row, OTHER);
    // 莫斯科市 is the table's 莫斯科, 莫斯科州 is another place
    if (kind === PLACED && isDivision(text, end)) lattice.reach(end + 1, weight + WITH_DIVISION, kind, text[end] === "市" ? row : -1, PLACE);
  }
}
