import { shortestEdit } from "./shortest-edit.ts";

/** A run of text that both texts have, or only the newer (`added`), or only the older (`removed`). */
export interface Piece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Cuts a text into words, together the text. */
export type Segment = (text: string) => string[];

/** Words that may differ in one paragraph: 400² steps are some 2 ms. More is another paragraph, and reads best as one. */
const MOST_EDITS = 400;

/** UTF-16 units of a paragraph that is still cut into words: cutting 5,000 takes some 3 ms. */
const LONGEST = 5_000;

/**
 * What changed between two lines, as a reader marks it: by words (a number, a name stay whole), by characters where words were only added or
 * taken out inside one, and never with a single character left standing between two changes. Together the pieces are the two texts.
 */
export function pieces(older: string, newer: string, segment: Segment): Piece[] {
  if (older === newer) return older === "" ? [] : [{ kind: "same", text: older }];
  const before = older.length > LONGEST ? [older] : segment(older);
  const after = newer.length > LONGEST ? [newer] : segment(newer);
  const runs = shortestEdit(before, after, MOST_EDITS) ?? [];
  return joined(withoutIslands(changesBetween(before, after, runs)).flatMap(narrowed));
}

/** A stretch: the same in both (`older` is `newer`), or replaced. */
interface Stretch {
  older: string;
  newer: string;
  isSame: boolean;
}

function changesBetween(
  before: readonly string[],
  after: readonly string[],
  runs: readonly { from: number; to: number; length: number }[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let to = 0;
  for (const run of [...runs, { from: before.length, to: after.length, length: 0 }]) {
    stretches.push({ older: before.slice(from, run.from).join(""), newer: after.slice(to, run.to).join(""), isSame: false });
    const same = before.slice(run.from, run.from + run.length).join("");
    stretches.push({ older: same, newer: same, isSame: true });
    from = run.from + run.length;
    to = run.to + run.length;
  }
  return stretches.filter(({ older, newer }) => older !== "" || newer !== "");
}

/** A single character that stayed between two changes is read as part of them: 新的桥 → 旧的路 is one change, not two around 的. */
function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const last = kept.at(-1);
    const isIsland = stretch.isSame && stretch.older.length === 1 && last?.isSame === false && i < stretches.length - 1;
    if (last && !last.isSame && (isIsland || !stretch.isSame)) {
      last.older += stretch.older;
      last.newer += stretch.newer;
    } else kept.push({ ...stretch });
  }
  return kept;
}

/** Of a replaced stretch, what begins or ends alike stays, where then only an addition or a removal is left: 三百 → 三百二十 adds 二十. */
function narrowed({ older, newer, isSame }: Stretch): Piece[] {
  if (isSame) return [{ kind: "same", text: older }];
  const shorter = Math.min(older.length, newer.length);
  let start = 0;
  while (start < shorter && older[start] === newer[start]) start++;
  let end = 0;
  while (end < shorter - start && older.at(-1 - end) === newer.at(-1 - end)) end++;
  if (start + end < shorter || splitsCharacter(older.length > newer.length ? older : newer, start, end)) {
    return [
      { kind: "removed", text: older },
      { kind: "added", text: newer },
    ];
  }
  return [
    { kind: "same", text: older.slice(0, start) },
    { kind: "removed", text: older.slice(start, older.length - end) },
    { kind: "added", text: newer.slice(start, newer.length - end) },
    { kind: "same", text: older.slice(older.length - end) },
  ];
}

function splitsCharacter(longer: string, start: number, end: number): boolean {
  return isLowSurrogate(longer.charCodeAt(start)) || isLowSurrogate(longer.charCodeAt(longer.length - end));
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Empty pieces go, neighbours of one kind become one. */
function joined(all: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const { kind, text } of all) {
    const last = kept.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) last.text += text;
    else kept.push({ kind, text });
  }
  return kept;
}
