import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { jsonLines } from "../test/shared.ts";
import type { Figure } from "./figure.ts";

/** What a set's gold can score, as the printed words of `score/extract.mjs`. */
export type Field = "body F1" | "headline exact" | "author" | "day of publication" | "boilerplate leaked" | "article or not";

/** Runs `dateline extract --jsonl` over a set of saved pages and scores it by the shared program; figures are shares, 1 is perfect. */
export function extractionFigures(folder: string, fields: readonly Field[]): Figure[] {
  const gold = join(folder, "gold.jsonl");
  const names = new Set(jsonLines<{ file: string }>(gold).map(({ file }) => basename(file)));
  const files = globSync("**/*.html", { cwd: folder }).filter((file) => names.has(basename(file)));
  const scored = score(gold, extracted(files.map((file) => join(folder, file))));
  return fields.map((field) => ({ name: `extract ${basename(folder)}: ${LABELS[field] ?? field}`, value: printedValue(field, scored) }));
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

function score(gold: string, predicted: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-gate-"));
  try {
    const file = join(folder, "predicted.jsonl");
    writeFileSync(file, predicted);
    const program = join(dirname(gold), "../../score/extract.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, gold, file], { encoding: "utf8" });
    if (status !== 0) throw new Error(`score/extract.mjs exited ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printedValue(field: Field, scored: string): number {
  const start = scored.indexOf(`${field} `);
  const value = start < 0 ? Number.NaN : Number.parseFloat(scored.slice(start + field.length + 1));
  if (Number.isNaN(value)) throw new Error(`score/extract.mjs gives no "${field}": ${scored}`);
  return field === "boilerplate leaked" ? 1 - value : value;
}
