import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractPage } from "../src/extract/page.ts";
import { type SplitBody, splitBody } from "../src/group/dispatches/split-body.ts";
import { shared } from "../test/shared.ts";
import { falseDatelines } from "./dispatches/false-datelines.ts";
import { type Tried, triedDatelines, triedSentences } from "./dispatches/labelled-datelines.ts";
import { type Item, itemsOf, type MadeDigest, madeDigests } from "./dispatches/made-digests.ts";
import type { Figure } from "./figure.ts";

/** Digests of either kind that are made. */
const DIGESTS = 400;

/**
 * Dispatches: labelled datelines and sentences; false datelines among a year's paragraphs; digests made of that year's days of odd number (the even ones
 * were for fitting) with and without headings; that year's reports left whole; the seeds.
 */
export function dispatches(data: string): Figure[] {
  const items = itemsOf(data).filter(({ day }) => Number(day.slice(8)) % 2 === 1);
  const headed = spansOf(madeDigests(items, DIGESTS, true, 21));
  const bare = boundariesOf(madeDigests(items, DIGESTS, false, 22));
  return [
    { name: "dispatches: labelled datelines exact", value: shareOf(triedDatelines()) },
    { name: "dispatches: sentences that are no dateline", value: shareOf(triedSentences()) },
    { name: "dispatches news-zh: paragraphs without a false dateline", value: falseDatelines(data).share },
    { name: "dispatches: digests with headings, precision", value: headed.precision },
    { name: "dispatches: digests with headings, recall", value: headed.recall },
    { name: "dispatches: digests without headings, boundary F1", value: (2 * bare.precision * bare.recall) / (bare.precision + bare.recall) },
    { name: "dispatches: plain reports without a dateline left whole", value: wholeOf(items) },
    { name: "dispatches: the two seeds", value: seedsRight() },
  ];
}

function shareOf(tried: readonly Tried[]): number {
  return tried.filter(({ isRight }) => isRight).length / tried.length;
}

/** Of whole dispatches: first and last paragraph must both be right. */
function spansOf(digests: readonly MadeDigest[]): { precision: number; recall: number } {
  return compare(
    digests,
    ({ items }) => items.map(String),
    (split) => split.dispatches.map(({ paragraphs }) => String(paragraphs)),
  );
}

/** Of the places where a dispatch begins, the first left out. */
function boundariesOf(digests: readonly MadeDigest[]): { precision: number; recall: number } {
  return compare(
    digests,
    ({ items }) => items.slice(1).map(([from]) => String(from)),
    (split) => split.dispatches.slice(1).map(({ paragraphs: [from] }) => String(from)),
  );
}

function compare(digests: readonly MadeDigest[], wanted: (digest: MadeDigest) => string[], found: (split: SplitBody) => string[]) {
  let right = 0;
  let got = 0;
  let due = 0;
  for (const digest of digests) {
    const want = new Set(wanted(digest));
    const all = found(splitBody(digest.paragraphs, { day: digest.day, headings: digest.headings }));
    right += all.filter((one) => want.has(one)).length;
    got += all.length;
    due += want.size;
  }
  return { precision: right / got, recall: right / due };
}

function wholeOf(items: readonly Item[]): number {
  const long = items.filter(({ paragraphs }) => paragraphs.length > 1);
  return long.filter(({ paragraphs, day }) => splitBody(paragraphs, { day }).dispatches.length === 1).length / long.length;
}

/** Labels of the seeds: preface | agency place day (~ inferred) mode via first–last+start. */
const SEEDS = [
  "- | 新华社 莫斯科 2020-09-11 电 - 0–10+0",
  "0:11 | 塔斯社 莫斯科 2020-09-13~ 报道 - 0–4+11 | 塔斯社 莫斯科 2020-09-11 电 - 5–10+0 | 俄新社 莫斯科 2020-09-13~ 消息 - 11–12+0 | 卫星社 莫斯科 2020-09-12 电 - 13–16+0 | 劳动报 - 2020-09-13~ 报道 俄新社 17–19+0",
];

function seedsRight(): number {
  const folder = shared("seeds");
  const files = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const told = files.toSorted().map((name) => {
    const { body, published } = extractPage(readFileSync(join(folder ?? "", name)), { zone: "Asia/Shanghai" });
    return tell(splitBody(body.split("\n"), { day: published?.slice(0, 10) ?? null }));
  });
  return told.filter((line, i) => line === SEEDS[i]).length / SEEDS.length;
}

function tell({ preface, dispatches }: SplitBody): string {
  const each = dispatches.map(
    ({ agency, place, date, dateInferred, mode, via, paragraphs: [from, to], start }) =>
      `${agency ?? "-"} ${place ?? "-"} ${date}${dateInferred ? "~" : ""} ${mode ?? "-"} ${via ?? "-"} ${from}–${to}+${start}`,
  );
  return [preface ? `${preface.paragraph}:${preface.end}` : "-", ...each].join(" | ");
}
