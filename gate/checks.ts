import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { checkArticle } from "../src/check/check-article.ts";
import type { Mark } from "../src/check/mark.ts";
import { extractPage } from "../src/extract/page.ts";
import { type NameTable, nameTable } from "../src/text/names/name-table.ts";
import { seedNames } from "../src/text/names/seed-names.ts";
import type { Figure } from "./figure.ts";
import { chance } from "./made-copies.ts";

interface Item {
  id: string;
  headline: string;
  published: string;
  body: string;
}

/** A fault written into a paragraph: `length` units from `offset` on become `replacement`. Hundred 2 was written when the rules were done. */
interface Planted {
  hundred: string;
  id: string;
  paragraph: number;
  offset: number;
  length: number;
  replacement: string;
  kind: string;
}

const CLEAN = 200;
/** A paragraph with fewer is a programme's head or a caption. */
const SHORTEST = 20;
/** Characters in which one false mark is allowed. */
const ALLOWED_IN = 2000;
/** What is wrong in seed B, by paragraph and offset of the extracted body: 一 set as a dash, a quotation that never ends, datelines without their day. */
const SEED_B = "001_4a22e3fda318486c.txt";
const SEED_B_FAULTS: readonly (readonly [rule: Mark["rule"], paragraph: number, offset: number])[] = [
  ["undated", 0, 17],
  ["dash", 2, 60],
  ["dash", 2, 80],
  ["dash", 2, 82],
  ["quote-marks", 6, 64],
  ["undated", 11, 6],
  ["undated", 17, 8],
];

/**
 * The checks on paragraphs of news-zh held against the report that they stand in: false marks on clean ones, and faults of ten kinds written into others
 * (checks-planted.tsv holds places and replacements, none of the text); and on seed B. A fault is found where a mark of its rule overlaps it.
 */
export function checkFigures(data: string): Figure[] {
  const names = nameTable(seedNames().map((row, i) => ({ ...row, id: String(i) })));
  const items = readItems(data);
  const clean = falseMarks(items, names);
  const planted = readPlanted();
  const byId = new Map(items.map((item) => [item.id, item]));
  const share = (hundred: string) => {
    const all = planted.filter((each) => each.hundred === hundred);
    return all.filter((each) => isFound(each, byId, names)).length / all.length;
  };
  return [
    { name: "checks news-zh: 1 less the false marks in 2,000 clean characters", value: 1 - clean },
    { name: "checks news-zh: planted faults found, first hundred", value: share("1") },
    { name: "checks news-zh: planted faults found, second hundred", value: share("2") },
    { name: "checks seed B: faults found", value: seedB(join(data, "..", "seeds"), names) },
  ];
}

function falseMarks(items: readonly Item[], names: NameTable): number {
  const random = chance(20_260_302);
  let characters = 0;
  let marks = 0;
  for (let chosen = 0; chosen < CLEAN; ) {
    const item = items[Math.floor(random() * items.length)];
    const paragraphs = item?.body.split("\n") ?? [];
    const at = Math.floor(random() * paragraphs.length);
    const text = paragraphs[at] ?? "";
    if (!item || text.length < SHORTEST) continue;
    chosen++;
    characters += text.length;
    marks += marksOf(text, item, names).length;
  }
  return marks / (characters / ALLOWED_IN);
}

function isFound({ id, paragraph, offset, length, replacement, kind }: Planted, items: ReadonlyMap<string, Item>, names: NameTable): boolean {
  const item = items.get(id);
  const text = item?.body.split("\n")[paragraph];
  if (!item || text === undefined) throw new Error(`news-zh has no paragraph ${id}/${paragraph}`);
  const marks = marksOf(text.slice(0, offset) + replacement + text.slice(offset + length), item, names);
  // what was left out has no length: a mark that touches its place is on it
  const end = offset + Math.max(1, replacement.length);
  const start = replacement === "" ? offset - 1 : offset;
  return marks.some(({ rule, from, to }) => rule === kind && from < end && to > start);
}

/** The article is the paragraph alone, its source the report as it was printed. */
function marksOf(text: string, { headline, body, published }: Item, names: NameTable): Mark[] {
  const day = published.slice(0, 10);
  const source = { id: "1", name: "", day, headline, paragraphs: body.split("\n") };
  return checkArticle({ headline: "", paragraphs: [{ text, dispatchId: "1" }], day, sources: [source], names, words: [] });
}

function seedB(folder: string, names: NameTable): number {
  const file = readdirSync(folder).find((name) => name === SEED_B);
  if (!file) throw new Error("seed B is not there");
  const { headline, body, published } = extractPage(readFileSync(join(folder, file)), { zone: "Asia/Shanghai" });
  const paragraphs = body.split("\n").map((text) => ({ text, dispatchId: null }));
  const marks = checkArticle({ headline: headline ?? "", paragraphs, day: published?.slice(0, 10) ?? "", sources: [], names, words: [] });
  const found = SEED_B_FAULTS.filter(([rule, paragraph, offset]) =>
    marks.some((mark) => mark.rule === rule && mark.paragraph === paragraph && mark.from <= offset && mark.to > offset),
  );
  return found.length / SEED_B_FAULTS.length;
}

function readItems(data: string): Item[] {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function readPlanted(): Planted[] {
  const lines = readFileSync(join(import.meta.dirname, "checks-planted.tsv"), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => {
    const [hundred = "", id = "", paragraph, offset, length, replacement = "", kind = ""] = line.split("\t");
    return { hundred, id, paragraph: Number(paragraph), offset: Number(offset), length: Number(length), replacement, kind };
  });
}
