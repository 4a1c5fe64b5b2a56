import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { installedChromium } from "../test/needs.ts";
import type { Row } from "./row.ts";
import { serving } from "./serving.ts";

/** Categories in the order in which they are printed. */
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's four marks for home page and article in both scripts, as a telephone sees them; of each the best of two runs: what else runs on the machine only ever slows. */
export async function lighthouseRows(): Promise<Row[]> {
  const chromePath = installedChromium();
  if (!chromePath) {
    console.error("Chromium is not installed here: Lighthouse was not run.");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-lighthouse-"));
  const server = await serving([join(import.meta.dirname, "../src/main.ts"), "start", "--demo", "--port", "0"], { DATELINE_DATA: folder });
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const origin = `http://localhost:${server.port}`;
    const home = await (await fetch(`${origin}/`)).text();
    const article = /href="(\/\d{4}\/\d\d\/\d\d\/a[0-9a-z]+)"/.exec(home)?.[1] ?? "/";
    const pages = [
      ["home page", "/"],
      ["home page, Traditional", "/hant/"],
      ["article", article],
      ["article, Traditional", `/hant${article}`],
    ] as const;
    const rows: Row[] = [];
    for (const [name, path] of pages) rows.push(await rowOf(name, origin + path, chrome.port));
    return rows;
  } finally {
    chrome.kill();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function rowOf(name: string, address: string, port: number): Promise<Row> {
  const runs = [await marksOf(address, port), await marksOf(address, port)];
  const marks = CATEGORIES.map((_, i) => Math.max(...runs.map((run) => run[i] ?? 0)));
  const what = `Lighthouse, telephone, ${name}: performance, accessibility, best practices, SEO`;
  return { what, ours: marks.join(", "), rival: "", ratio: "", aim: "95 in all four" };
}

async function marksOf(address: string, port: number): Promise<number[]> {
  const result = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: [...CATEGORIES] });
  const { categories = {} } = result?.lhr ?? {};
  return CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
}
