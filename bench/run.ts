// `npm run bench [-- PART…]`: measures the cases whose name contains one of the parts (all without), prints their rows,
// and, where all were measured, writes the table of docs/performance.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { actRows } from "./acts.ts";
import { exportRows, publicationRows } from "./export.ts";
import { extractRows } from "./extract.ts";
import { lighthouseRows } from "./lighthouse.ts";
import { portalRows } from "./portal.ts";
import type { Row } from "./row.ts";
import { searchRows } from "./search.ts";
import { startRows } from "./start.ts";

const CASES: [name: string, measure: () => Row[] | Promise<Row[]>][] = [
  ["extract", extractRows],
  ["portal", portalRows],
  ["acts", actRows],
  ["search", searchRows],
  ["export", exportRows],
  ["publication", publicationRows],
  ["start", startRows],
  ["lighthouse", lighthouseRows],
];
const PAGE = join(import.meta.dirname, "../docs/performance.md");
const START = "<!-- bench: written by npm run bench -->";
const END = "<!-- bench: end -->";

const parts = process.argv.slice(2);
const chosen = CASES.filter(([name]) => parts.length === 0 || parts.some((part) => name.includes(part)));
const rows: Row[] = [];
for (const [name, measure] of chosen) {
  console.error(`measuring ${name}…`);
  rows.push(...(await measure()));
}
const written = table(rows);
console.log(written);
if (chosen.length === CASES.length) write(written);

function table(lines: readonly Row[]): string {
  const machine = `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${availableParallelism()} cores, all in one run.`;
  const body = lines.map(({ what, ours, rival, ratio, aim }) => `| ${[what, ours, rival, ratio, aim].join(" | ")} |`);
  return [machine, "", "| what | Dateline | beside it | ratio | aim |", "|---|---|---|---|---|", ...body].join("\n");
}

function write(text: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/performance.md lacks the lines "${START}" and "${END}"`);
  writeFileSync(PAGE, `${page.slice(0, start + START.length)}\n${text}\n${page.slice(end)}`);
}
