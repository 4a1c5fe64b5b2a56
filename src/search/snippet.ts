import { markedSpans, type Piece, piecesOf, type Span } from "./marks.ts";

/** Characters that a snippet shows at most: two lines and a half of a list on a wide screen. */
const LENGTH = 110;
/** Of these so many before the first mark. */
const BEFORE = 24;
/** Characters of a body that are looked through. */
const LOOKED_THROUGH = 20_000;

/** The part of a body (plain text) that says most of what was asked for, marked, cut between characters; its beginning where it says nothing. */
export function snippetOf(body: string, tokens: readonly string[]): Piece[] {
  const text = body
    .slice(0, LOOKED_THROUGH)
    .replace(/(?<=[。！？；：”’」』）…])\s+/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toWellFormed();
  const spans = markedSpans(text, tokens);
  const best = bestSpan(spans);
  const from = best ? startBefore(text, best.from) : 0;
  const to = cutAt(text, from + LENGTH);
  const shown = spans.filter((span) => span.from >= from && span.to <= to).map((span) => ({ from: span.from - from, to: span.to - from }));
  const pieces = piecesOf(text.slice(from, to), shown);
  return [...(from > 0 ? [ELLIPSIS] : []), ...pieces, ...(to < text.length ? [ELLIPSIS] : [])];
}

const ELLIPSIS: Piece = { text: "…", marked: false };

/** The first mark of that part of a snippet's length that marks most. */
function bestSpan(spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  let marked = 0;
  for (let first = 0, next = 0; first < spans.length; first++) {
    const start = spans[first] ?? { from: 0, to: 0 };
    for (; (spans[next]?.to ?? Number.POSITIVE_INFINITY) <= start.from + LENGTH - BEFORE; next++) marked += lengthOf(spans[next]);
    if (marked > most) [best, most] = [start, marked];
    if (next > first) marked -= lengthOf(start);
    else next++;
  }
  return best ?? spans[0] ?? null;
}

function lengthOf(span: Span | undefined): number {
  return span ? span.to - span.from : 0;
}

/** Where a sentence begins shortly before `at`, else where as much stands before it as may. */
function startBefore(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const before = text.slice(at - BEFORE, at);
  const sentence = Math.max(...[..."。！？；.!?; "].map((mark) => before.lastIndexOf(mark)));
  return sentence < 0 ? cutAt(text, at - BEFORE) : at - BEFORE + sentence + 1;
}

const characters = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** `at`, or where the character begins within which it lies. */
function cutAt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return characters.segment(text).containing(at)?.index ?? at;
}
