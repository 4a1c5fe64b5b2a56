import { foldCharacter } from "../text/fold.ts";
import { spansOf } from "./tokens.ts";

/** A piece of a text as it was written; `marked` where it is what was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A part of a text, in code units. */
export interface Span {
  from: number;
  to: number;
}

/** Where `text` holds one of `tokens` (folded), each span once, those that touch joined. */
export function markedSpans(text: string, tokens: ReadonlySet<string>): Span[] {
  const { folded, origins } = foldedWithOrigins(text);
  const joined: Span[] = [];
  for (const span of spansOf(folded, tokens)) {
    const [from, to] = [origins[span.from] ?? 0, origins[span.to] ?? text.length];
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** `text` in pieces, those of `spans` (in order, none over another) marked. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const ends = [...spans, { from: text.length, to: text.length }];
  return ends
    .flatMap(({ from, to }, i) => [
      { text: text.slice(ends[i - 1]?.to ?? 0, from), marked: false },
      { text: text.slice(from, to), marked: true },
    ])
    .filter((piece) => piece.text !== "");
}

/** `origins[i]` is where the character begins of which the folded text's code unit `i` was made; the last is the end. */
function foldedWithOrigins(text: string): { folded: string; origins: number[] } {
  const origins: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const made = foldCharacter(character);
    for (let i = 0; i < made.length; i++) origins.push(at);
    folded += made;
    at += character.length;
  }
  return { folded, origins: [...origins, at] };
}
