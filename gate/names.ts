import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { NameKind } from "../src/core/known-name.ts";
import { type NameTable, nameTable } from "../src/text/names/name-table.ts";
import { namesIn } from "../src/text/names/names-in.ts";
import { seedTable } from "../src/text/names/seed-table.ts";
import type { Figure } from "./figure.ts";

const KINDS: readonly (readonly [NameKind, letter: string, what: string])[] = [
  ["person", "p", "people"],
  ["place", "l", "places"],
  ["organisation", "o", "organisations"],
];
/** Every third sentence was never looked at while the rules were made. */
const THIRDS = 3;
const HELD_OUT = 2;

/** A labelled sentence: its report's body from `start` to `end`, with the names in it, counted from the sentence's start; `x` may be found or not. */
interface Labelled {
  id: string;
  start: number;
  end: number;
  labels: { letter: string; start: number; end: number }[];
}

/**
 * F1 of names by their exact ends and kind on the sentences of names-zh.tsv (docs/accuracy.md has the rule), each read within its whole report, with
 * the table that a new installation has: on those that the rules were made by and on the rest; and on the rest without any table.
 */
export function nameFigures(data: string): Figure[] {
  const bodies = bodiesOf(data);
  const sentences = readLabels();
  const kept = sentences.filter((_, i) => i % THIRDS !== HELD_OUT);
  const held = sentences.filter((_, i) => i % THIRDS === HELD_OUT);
  const seeded = seedTable();
  return [
    ...figuresOf("two thirds", kept, bodies, seeded),
    ...figuresOf("the last third", held, bodies, seeded),
    ...figuresOf("the last third without a table", held, bodies, nameTable([])),
  ];
}

function figuresOf(part: string, sentences: readonly Labelled[], bodies: ReadonlyMap<string, string>, table: NameTable): Figure[] {
  const tallies = new Map(KINDS.map(([kind]) => [kind, { right: 0, found: 0, labelled: 0 }]));
  for (const { id, start, end, labels } of sentences) {
    const inside = namesIn(bodies.get(id) ?? "", table)
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    for (const [kind, letter] of KINDS) {
      const tally = tallies.get(kind);
      const found = inside.filter(
        (name) => name.kind === kind && !labels.some((label) => label.letter === "x" && name.start >= label.start && name.end <= label.end),
      );
      const gold = labels.filter((label) => label.letter === letter);
      if (!tally) continue;
      tally.found += found.length;
      tally.labelled += gold.length;
      tally.right += gold.filter((label) => found.some((name) => name.start === label.start && name.end === label.end)).length;
    }
  }
  return KINDS.map(([kind, , what]) => {
    const { right = 0, found = 0, labelled = 0 } = tallies.get(kind) ?? {};
    return { name: `names news-zh: ${what} F1, ${part}`, value: (2 * right) / (found + labelled) };
  });
}

function bodiesOf(data: string): Map<string, string> {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .split("\n")
    .filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as { id: string; body: string }).map(({ id, body }) => [id, body]));
}

function readLabels(): Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, "names-zh.tsv"), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => {
    const [id = "", start, end, labels = ""] = line.split("\t");
    return { id, start: Number(start), end: Number(end), labels: labels.split(" ").filter(Boolean).map(readLabel) };
  });
}

/** `p12-15`: a person from character 12 to before 15. */
function readLabel(written: string): Labelled["labels"][number] {
  const [start = 0, end = 0] = written.slice(1).split("-").map(Number);
  return { letter: written.slice(0, 1), start, end };
}
