import type { NameKind } from "../../core/known-name.ts";

/** A piece of a run of characters: a word, or a name. */
export interface Piece {
  start: number;
  end: number;
  kind: NameKind | null;
  /** Row of the table; -1 for none. */
  row: number;
  /** What the word is in the dictionary; FOREIGN for an unknown name written by sound of which nothing says whose it is. */
  wordClass: number;
}
