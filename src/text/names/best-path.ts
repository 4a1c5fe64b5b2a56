import { type Lattice, PERSON } from "./lattice.ts";
import { FOREIGN, type Lexicon } from "./lexicon.ts";
import type { NameTable } from "./name-table.ts";
import { offerAreas } from "./offer-areas.ts";
import { offerChinese } from "./offer-chinese.ts";
import { offerForeignNames } from "./offer-foreign.ts";
import { offerKnown } from "./offer-known.ts";
import { offerWords } from "./offer-words.ts";
import type { Piece } from "./piece.ts";

/** Added (natural logarithm) to a foreign name right behind another person's: both are more likely one name, or none. */
const BROKEN = -8;

/** The likeliest pieces of `text` from `from` to before `to`; time grows with their length alone. `lattice` is long enough for it. */
export function bestPath(lattice: Lattice, text: string, from: number, to: number, lexicon: Lexicon, table: NameTable): Piece[] {
  lattice.begin(from, to);
  for (; lattice.at < to; lattice.at++) {
    const broken = lattice.kindBefore() === PERSON || lattice.classBefore() === FOREIGN ? BROKEN : 0;
    const words = offerWords(lattice, text, lexicon, broken);
    offerKnown(lattice, text, table);
    offerChinese(lattice, text, lexicon.model, words);
    offerForeignNames(lattice, text, lexicon.model, words, broken);
    offerAreas(lattice, text);
  }
  return lattice.pieces().map((piece) => (piece.kind !== null && piece.row < 0 ? known(text, piece, table) : piece));
}

/** A name that the rules found is still the table's where the table has it. */
function known(text: string, piece: Piece, { tree, rows }: NameTable): Piece {
  let node = 0;
  for (let at = piece.start; at < piece.end; at++) {
    node = tree.next(node, text.charCodeAt(at));
    if (node === 0) return piece;
  }
  const row = tree.value(node) - 1;
  return row < 0 ? piece : { ...piece, row, kind: rows[row]?.kind ?? piece.kind };
}
