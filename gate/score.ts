import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shared } from "../test/shared.ts";

/** What a set's gold can score, as the printed words of `score/extract.mjs`. */
export type Field = "body F1" | "headline exact" | "author" | "day of publication" | "boilerplate leaked" | "article or not";

/** What the shared program prints of predicted lines against gold lines (one JSON object a page in both). */
export function score(gold: string, predicted: string): string {
  const program = shared("score/extract.mjs");
  if (!program) throw new Error("there is no ../shared/score/extract.mjs");
  const folder = mkdtempSync(join(tmpdir(), "dateline-score-"));
  try {
    const files = [join(folder, "gold.jsonl"), join(folder, "predicted.jsonl")] as const;
    writeFileSync(files[0], gold);
    writeFileSync(files[1], predicted);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...files], { encoding: "utf8" });
    if (status !== 0) throw new Error(`score/extract.mjs exited ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A field's share, 0…1, of what the program printed. @throws Error where the gold has none */
export function printedShare(field: Field, scored: string): number {
  const start = scored.indexOf(`${field} `);
  const value = start < 0 ? Number.NaN : Number.parseFloat(scored.slice(start + field.length + 1));
  if (Number.isNaN(value)) throw new Error(`score/extract.mjs gives no "${field}": ${scored}`);
  return value;
}
