import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { printedShare, score } from "../gate/score.ts";
import { extractPage } from "../src/extract/page.ts";
import { decode } from "../src/text/charset.ts";
import { jsonLines, shared } from "../test/shared.ts";
import type { Row } from "./row.ts";

/** Sets, and which share of their pages: jsdom takes a fifth of a second a page. */
const SETS = [
  { folder: "pages-zh", label: "Chinese", every: 1 },
  { folder: "pages-en", label: "English", every: 1 },
  { folder: "pages-typed", label: "typed", every: 3 },
];

/** Pages a second on one core and body F1, against Readability on jsdom; both read the same decoded pages, the rival's decoding is not timed. */
export function extractRows(): Row[] {
  const data = shared("data");
  if (!data) return [];
  const sets = SETS.map(({ folder, label, every }) => ({ label, ...measured(join(data, folder), every) }));
  const pages = sum(sets.map((set) => set.pages));
  const ours = pages / sum(sets.map((set) => set.ours.seconds));
  const rival = pages / sum(sets.map((set) => set.rival.seconds));
  const speed = {
    what: `\`extract\`, pages a second (${pages} pages)`,
    ours: ours.toFixed(0),
    rival: `${rival.toFixed(1)} (Readability on jsdom)`,
    ratio: `${(ours / rival).toFixed(0)} ×`,
    aim: "20 ×",
  };
  return [speed, ...sets.map(accuracyRow)];
}

interface Measured {
  pages: number;
  ours: Reading;
  rival: Reading;
}

interface Reading {
  seconds: number;
  f1: number;
}

function accuracyRow({ label, pages, ours, rival }: Measured & { label: string }): Row {
  const difference = ours.f1 - rival.f1;
  const signed = `${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(3)}`;
  return {
    what: `body F1, ${label} (${pages} pages)`,
    ours: ours.f1.toFixed(3),
    rival: `${rival.f1.toFixed(3)} (Readability)`,
    ratio: signed,
    aim: "ahead",
  };
}

function measured(folder: string, every: number): Measured {
  const gold = jsonLines<{ file: string; kind?: string; url?: string }>(join(folder, "gold.jsonl"));
  const sample = gold.filter(({ kind }) => !kind || kind === "article").filter((_, i) => i % every === 0);
  const pages = sample.map(({ file, url = null }) => ({ file, url, bytes: readFileSync(join(folder, basename(file))) }));
  return {
    pages: pages.length,
    ours: reading(sample, pages, ({ bytes, url }) => extractPage(bytes, { url, zone: "Asia/Shanghai" }).body),
    rival: reading(
      sample,
      pages.map((page) => ({ ...page, text: decode(page.bytes) })),
      ({ text, url }) => readable(text, url),
    ),
  };
}

/** Reads all pages with a warm program, timing each set as a whole, and scores what came out. A page that fails is an empty body. */
function reading<Page extends { file: string }>(gold: readonly object[], pages: readonly Page[], read: (page: Page) => string): Reading {
  for (const page of pages.slice(0, 5)) attempt(page, read);
  const start = performance.now();
  const bodies = pages.map((page) => attempt(page, read));
  const seconds = (performance.now() - start) / 1000;
  const predicted = pages.map(({ file }, i) => JSON.stringify({ file, body: bodies[i] }));
  return { seconds, f1: printedShare("body F1", score(gold.map((row) => JSON.stringify(row)).join("\n"), predicted.join("\n"))) };
}

function attempt<Page>(page: Page, read: (page: Page) => string): string {
  try {
    return read(page);
  } catch {
    return "";
  }
}

function readable(text: string, url: string | null): string {
  const dom = new JSDOM(text, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) });
  const body = new Readability(dom.window.document).parse()?.textContent ?? "";
  dom.window.close();
  return body;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
