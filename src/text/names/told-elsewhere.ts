import { FOREIGN } from "./lexicon.ts";
import type { Piece } from "./piece.ts";

/** Gives names written by sound, of which nothing beside them says whose they are, to whom the same text elsewhere gives them: 亨特·拜登 … 拜登. */
export function toldElsewhere(text: string, pieces: readonly Piece[]): Piece[] {
  const told = new Map<string, Piece>();
  for (const piece of pieces) {
    if (piece.kind !== "person" && piece.kind !== "place") continue;
    const name = text.slice(piece.start, piece.end);
    for (const part of piece.kind === "person" ? [name, ...name.split("·").slice(1)] : [name]) if (!told.has(part)) told.set(part, piece);
  }
  return pieces.map((piece) => {
    const same = piece.kind === null && piece.wordClass === FOREIGN ? told.get(text.slice(piece.start, piece.end)) : undefined;
    return same ? { ...piece, kind: same.kind, row: same.row } : piece;
  });
}
