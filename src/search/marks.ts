import { fold, foldOrigins } from "../text/fold.ts";
import { isIdeographic } from "./tokens.ts";

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
export function markedSpans(text: string, tokens: readonly string[]): Span[] {
  const folded = fold(text);
  const origins = folded === text ? null : foldOrigins(text);
  const spans = tokens.flatMap((token) => spansOf(folded, token));
  const joined: Span[] = [];
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return origins ? joined.map(({ from, to }) => ({ from: origins[from] ?? 0, to: origins[to] ?? text.length })) : joined;
}

/** Where a folded text holds `token`, a word only where no letter stands beside it. */
function spansOf(folded: string, token: string): Span[] {
  const spans: Span[] = [];
  const isWord = !isIdeographic(token);
  for (let from = folded.indexOf(token); from >= 0; from = folded.indexOf(token, from + token.length)) {
    const to = from + token.length;
    if (!isWord || !(isLetter(folded[from - 1]) || isLetter(folded[to]))) spans.push({ from, to });
  }
  return spans;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\p{Mc}]/u.test(unit) && !isIdeographic(unit);
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
