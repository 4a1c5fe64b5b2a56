import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isNearCopy } from "../src/group/near-copies/is-near-copy.ts";
import { type Print, printOf, SHORT } from "../src/group/near-copies/print.ts";
import { CopyIndex } from "./copy-index.ts";
import type { Figure } from "./figure.ts";
import { chance, digestOf, REMADE } from "./made-copies.ts";

interface Item {
  headline: string;
  body: string;
  print: Print;
}

/** One pair in so many may be taken for copies and be none. */
const ONE_FALSE_IN = 100_000;

/** Headlines and openings of what is printed again and again with other names. */
const FORMULAS = [
  { headline: /欢迎.*访华/ },
  { headline: /会见/ },
  { headline: /致电祝贺|致贺电|致信祝贺/ },
  { headline: /慰问电|唁电/ },
  { headline: /严重违纪违法/ },
  { headline: /将直播/ },
  { headline: /结束.*回到|返回北京/ },
  { opening: /(?:通报|介绍).{0,20}情况/ },
];
/** Characters of a body that are its opening. */
const OPENING = 150;

/**
 * Near copies made of a year of reports, each looked for through the index as the worker looks: the share that leads to its original; whether of all pairs
 * of different reports, and of copies and other reports, no more than one in `ONE_FALSE_IN` is taken for copies; whether any two of one formula are.
 */
export function nearCopies(data: string): Figure[] {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .split("\n")
    .filter(Boolean);
  const items = lines.map((line) => JSON.parse(line) as Item).map((item) => ({ ...item, print: printOf(item) }));
  const tally = { pairs: (items.length * (items.length - 1)) / 2, false: 0 };
  const index = new CopyIndex<Item>();
  for (const item of items) {
    tally.false += copies(index, item.print).length;
    index.add(item, item.print);
  }
  const made = Object.entries(REMADE).map(([name, remake]) => {
    const random = chance(7);
    return { name, copies: items.map((item) => ({ of: [item], body: remake(item.body, random) })) };
  });
  made.push({ name: "digest of three", copies: threes(items).map((of) => ({ of, body: digestOf(of) })) });
  const found = made.map(({ name, copies }) => ({ name: `near copies news-zh: ${name}, found`, value: foundOf(copies, index, tally, items.length) }));
  return [
    ...found,
    {
      name: "near copies news-zh: at most one false pair in 100,000",
      value: Math.min(1, tally.pairs / Math.max(1, tally.false) / ONE_FALSE_IN),
      note: `${tally.false} of ${(tally.pairs / 1e6).toFixed(1)} million`,
    },
    { name: "near copies news-zh: formulas kept apart", value: Number(FORMULAS.every((formula) => !mergesAny(items, formula))) },
  ];
}

/** Only what is long enough to have near copies counts, on both sides. */
function foundOf(copied: { of: Item[]; body: string }[], index: CopyIndex<Item>, tally: { pairs: number; false: number }, all: number): number {
  let asked = 0;
  let found = 0;
  for (const { of, body } of copied) {
    const print = printOf({ headline: null, body });
    const originals = of.filter((item) => item.print.length >= SHORT);
    if (print.length < SHORT || originals.length === 0) continue;
    const hits = copies(index, print);
    const right = hits.filter((item) => of.includes(item)).length;
    asked += originals.length;
    found += right;
    tally.pairs += all - of.length;
    tally.false += hits.length - right;
  }
  return found / asked;
}

function copies(index: CopyIndex<Item>, print: Print): Item[] {
  return index.candidates(print).filter((other) => isNearCopy(other.print, print).isCopy);
}

/** Each item with those a third and two thirds of the year later. */
function threes(items: readonly Item[]): Item[][] {
  const third = Math.floor(items.length / 3);
  return items.slice(0, third).map((first, i) => [first, ...items.slice(third + i, third + i + 1), ...items.slice(2 * third + i, 2 * third + i + 1)]);
}

/** Every pair is tried, also those that the index would not name. */
function mergesAny(items: readonly Item[], { headline, opening }: { headline?: RegExp; opening?: RegExp }): boolean {
  const alike = items.filter((item) => headline?.test(item.headline) || opening?.test(item.body.slice(0, OPENING)));
  return alike.some((item, i) => alike.slice(0, i).some((other) => isNearCopy(item.print, other.print).isCopy));
}
