import { bigrams, likeness } from "./likeness.ts";
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

/** In a long gap between paragraphs that stayed, so many on either side are compared each with each: some 2 ms. */
const AT_ONCE = 12;

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
    yield* gaps({ before, after, older, newer, segment, moves }, removed, numbers(to, run.to));
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

function* gaps(sides: Sides, removed: readonly number[], added: readonly number[]): Generator<ParagraphChange> {
  for (let i = 0; i < removed.length || i < added.length; i += AT_ONCE) yield* gap(sides, removed.slice(i, i + AT_ONCE), added.slice(i, i + AT_ONCE));
}

/** What is gone comes before what stands in its place. */
function* gap(sides: Sides, removed: readonly number[], added: readonly number[]): Generator<ParagraphChange> {
  const { before, after, older, newer, segment, moves } = sides;
  const fresh = added.filter((number) => !moves.has(number));
  const pairs = pairsOf(removed, fresh, before, after);
  const left = [...removed].reverse();
  const upTo = nextPairs(added, pairs);
  for (const [i, to] of added.entries()) {
    while ((left.at(-1) ?? Number.POSITIVE_INFINITY) < (upTo[i] ?? 0)) yield { kind: "removed", from: left.pop() ?? 0 };
    const moved = moves.get(to);
    const from = pairs.get(to);
    if (from !== undefined) left.pop();
    if (moved !== undefined) yield stayed(older, newer, moved, to, "moved");
    else if (from === undefined) yield { kind: "added", to };
    else yield { kind: "changed", from, to, pieces: pieces(before[from] ?? "", after[to] ?? "", segment) };
  }
  while (left.length > 0) yield { kind: "removed", from: left.pop() ?? 0 };
}

/** For each added paragraph the removed one with which it, or the next that has one, is paired. */
function nextPairs(added: readonly number[], pairs: ReadonlyMap<number, number>): number[] {
  const upTo: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const to of [...added].reverse()) {
    next = pairs.get(to) ?? next;
    upTo.push(next);
  }
  return upTo.reverse();
}

/** Which added paragraph is which removed one reworded, both in order. */
function pairsOf(removed: readonly number[], added: readonly number[], before: readonly string[], after: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const known = removed.map((from) => bigrams(before[from] ?? ""));
  let next = 0;
  for (const to of added) {
    const words = bigrams(after[to] ?? "");
    const like = known.slice(next).map((one) => likeness(one, words));
    const best = like.indexOf(Math.max(...like));
    const from = removed[next + best];
    if (from === undefined || (like[best] ?? 0) < REWORDED) continue;
    pairs.set(to, from);
    next += best + 1;
  }
  return pairs;
}

function stayed(older: readonly Paragraph[], newer: readonly Paragraph[], from: number, to: number, kind: "same" | "moved"): ParagraphChange {
  return { kind: kind === "same" && older[from]?.markup !== newer[to]?.markup ? "restyled" : kind, from, to };
}

function numbers(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
