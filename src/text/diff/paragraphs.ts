import { likeness } from "./likeness.ts";
import { type Piece, pieces, type Segment } from "./pieces.ts";
import { type Common, shortestEdit } from "./shortest-edit.ts";

/** A paragraph of a text: its words, and its markup where only that may have changed. */
export interface Paragraph {
  text: string;
  markup: string;
}

/**
 * A paragraph of the newer text, or one that is gone, where it stood. `moved` stands elsewhere than before and is else the same; `restyled` has
 * the same words under other markup; `changed` says which words in its pieces. `from` and `to` are its numbers in the older and the newer text.
 */
export type ParagraphChange =
  | { kind: "same" | "moved" | "restyled"; from: number; to: number }
  | { kind: "changed"; from: number; to: number; pieces: Piece[] }
  | { kind: "added"; to: number }
  | { kind: "removed"; from: number };

/** Paragraphs that may differ in one text: 1,000² steps are some 10 ms. Where more do, those that stayed are found by their words alone. */
const MOST_EDITS = 1_000;

/** Bigrams in common, of all, from which a paragraph counts as the other one reworded: below it, both together read worse than one after the other. */
const REWORDED = 0.3;

/** Pairs that are compared in one gap between paragraphs that stayed. In a larger one only those in the same place are. */
const MOST_PAIRS = 400;

/**
 * What changed between two texts, paragraph by paragraph in the order of the newer, one at each step, so that a caller may let others have a turn
 * between two; a step takes a few ms. The newer text is made of `same`, `moved`, `restyled`, `changed`, `added` in order; the older of all but `added`.
 */
export function* paragraphChanges(older: readonly Paragraph[], newer: readonly Paragraph[], segment: Segment): Generator<ParagraphChange> {
  const before = older.map(({ text }) => text);
  const after = newer.map(({ text }) => text);
  const runs = shortestEdit(before, after, MOST_EDITS) ?? [];
  const moves = movesBetween(before, after, runs);
  const gone = new Set(moves.values());
  let from = 0;
  let to = 0;
  for (const run of [...runs, { from: before.length, to: after.length, length: 0 }]) {
    const removed = numbers(from, run.from).filter((number) => !gone.has(number));
    yield* gap({ before, after, older, newer, segment, moves }, removed, numbers(to, run.to));
    for (let i = 0; i < run.length; i++) yield stayed(older, newer, run.from + i, run.to + i, "same");
    from = run.from + run.length;
    to = run.to + run.length;
  }
}

interface Sides {
  before: readonly string[];
  after: readonly string[];
  older: readonly Paragraph[];
  newer: readonly Paragraph[];
  segment: Segment;
  /** Where a paragraph of the newer text that moved stood before. */
  moves: ReadonlyMap<number, number>;
}

/** Paragraphs that stand unchanged in both texts, but not in the order of the rest. */
function movesBetween(before: readonly string[], after: readonly string[], runs: readonly Common[]): Map<number, number> {
  const standing = new Map<string, number[]>();
  for (const number of outside(runs, before.length, "from").reverse()) {
    const text = before[number] ?? "";
    const known = standing.get(text);
    if (known) known.push(number);
    else if (text !== "") standing.set(text, [number]);
  }
  const moves = new Map<number, number>();
  for (const number of outside(runs, after.length, "to")) {
    const stood = standing.get(after[number] ?? "")?.pop();
    if (stood !== undefined) moves.set(number, stood);
  }
  return moves;
}

function outside(runs: readonly Common[], length: number, side: "from" | "to"): number[] {
  const inside = new Set(runs.flatMap((run) => numbers(run[side], run[side] + run.length)));
  return numbers(0, length).filter((number) => !inside.has(number));
}

function* gap(sides: Sides, removed: readonly number[], added: readonly number[]): Generator<ParagraphChange> {
  const { before, after, older, newer, segment, moves } = sides;
  const fresh = added.filter((number) => !moves.has(number));
  const pairs = pairsOf(removed, fresh, before, after);
  let next = 0;
  for (const to of added) {
    const moved = moves.get(to);
    const from = pairs.get(to);
    if (moved !== undefined) yield stayed(older, newer, moved, to, "moved");
    else if (from === undefined) yield { kind: "added", to };
    else {
      for (; (removed[next] ?? from) < from; next++) yield { kind: "removed", from: removed[next] ?? 0 };
      next++;
      yield { kind: "changed", from, to, pieces: pieces(before[from] ?? "", after[to] ?? "", segment) };
    }
  }
  for (; next < removed.length; next++) yield { kind: "removed", from: removed[next] ?? 0 };
}

/** Which added paragraph is which removed one reworded, both in order. */
function pairsOf(removed: readonly number[], added: readonly number[], before: readonly string[], after: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const few = removed.length * added.length <= MOST_PAIRS;
  let next = 0;
  for (const [i, to] of added.entries()) {
    const first = few ? next : Math.max(next, i);
    const candidates = removed.slice(first, few ? removed.length : i + 1);
    const like = candidates.map((from) => likeness(before[from] ?? "", after[to] ?? ""));
    const best = like.indexOf(Math.max(...like));
    const from = candidates[best];
    if (from === undefined || (like[best] ?? 0) < REWORDED) continue;
    pairs.set(to, from);
    next = first + best + 1;
  }
  return pairs;
}

function stayed(older: readonly Paragraph[], newer: readonly Paragraph[], from: number, to: number, kind: "same" | "moved"): ParagraphChange {
  return { kind: kind === "same" && older[from]?.markup !== newer[to]?.markup ? "restyled" : kind, from, to };
}

function numbers(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
