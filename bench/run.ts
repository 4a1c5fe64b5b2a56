// `npm run bench [-- PART…]`: measures the cases whose name contains one of the parts (all without), prints their rows and writes them into docs/performance.md.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { actRows } from "./acts.ts";
import { exportRows, publicationRows } from "./export.ts";
import { extractRows } from "./extract.ts";
import { groupRows } from "./group.ts";
import { channelRows } from "./ingest/channels.ts";
import { largeFeedRows } from "./ingest/large-feed.ts";
import { reportRows } from "./ingest/reports.ts";
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
  ["ingest", reportRows],
  ["channels", channelRows],
  ["large-feed", largeFeedRows],
  ["start", startRows],
  ["group", groupRows],
  ["lighthouse", lighthouseRows],
];
const PAGE = join(import.meta.dirname, "../docs/performance.md");

const parts = process.argv.slice(2);
const chosen = CASES.filter(([name]) => parts.length === 0 || parts.some((part) => name.includes(part)));
for (const [name, measure] of chosen) {
  console.error(`measuring ${name}…`);
  const written = table(await measure());
  console.log(written);
  write(name, written);
}

function table(rows: readonly Row[]): string {
  const machine = `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${availableParallelism()} cores.`;
  const body = rows.map(({ what, ours, rival, ratio, aim }) => `| ${[what, ours, rival, ratio, aim].join(" | ")} |`);
  return [machine, "", "| what | Dateline | beside it | ratio | aim |", "|---|---|---|---|---|", ...body].join("\n");
}

/** Puts a case's table where docs/performance.md has room for it. */
function write(name: string, text: string): void {
  const page = readFileSync(PAGE, "utf8");
  const [start, end] = [`<!-- bench ${name} -->`, `<!-- bench ${name}: end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the lines "${start}" and "${end}"`);
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`);
}
