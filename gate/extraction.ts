import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { jsonLines } from "../test/shared.ts";
import type { Figure } from "./figure.ts";
import { type Field, printedShare, score } from "./score.ts";

/** Runs `dateline extract --jsonl` over a set of saved pages and scores it by the shared program; figures are shares, 1 is perfect. */
export function extractionFigures(folder: string, fields: readonly Field[]): Figure[] {
  const gold = join(folder, "gold.jsonl");
  const names = new Set(jsonLines<{ file: string }>(gold).map(({ file }) => basename(file)));
  const files = globSync("**/*.html", { cwd: folder }).filter((file) => names.has(basename(file)));
  const scored = score(readFileSync(gold, "utf8"), extracted(files.map((file) => join(folder, file))));
  return fields.map((field) => ({ name: `extract ${basename(folder)}: ${LABELS[field] ?? field}`, value: goodShare(field, scored) }));
}

// A floor is a least figure, so what must be small is turned round.
const LABELS: Partial<Record<Field, string>> = { "boilerplate leaked": "boilerplate kept out" };

function extracted(files: readonly string[]): string {
  const main = join(dirname(import.meta.dirname), "src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "extract", "--jsonl", ...files], {
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
  });
  // Exit 1 says that some pages could not be read; the score counts them as empty.
  if (status !== 0 && status !== 1) throw new Error(`dateline extract exited ${status}: ${stderr.slice(-2000)}`);
  return stdout;
}

function goodShare(field: Field, scored: string): number {
  const share = printedShare(field, scored);
  return field === "boilerplate leaked" ? 1 - share : share;
}
