import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../test/shared.ts";
import { type TrackedText, trackedTexts } from "./tracked.ts";

/** Han characters in a row, other characters left out, that no two writers have in common by chance: longer than any name or stock phrase. */
const RUN = 24;

/** Files that carry a stretch of the measuring sets, whose texts are their publishers'. Nothing where those are absent. */
export function overlapProblems(root: string): string[] {
  const folder = shared("");
  if (!folder) return [];
  const runs = runsOf(othersTexts(folder));
  return trackedTexts(root).flatMap((file) => problemsIn(file, runs));
}

/** Every run of 24 Han characters of those texts. */
export function runsOf(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const run of eachRun(text)) runs.add(run);
  return runs;
}

/** The first such run that a file has in common with others' texts. */
export function problemsIn({ path, text }: TrackedText, runs: ReadonlySet<string>): string[] {
  for (const run of eachRun(text)) if (runs.has(run)) return [`${path}: …${run.slice(0, 8)}… is another's text`];
  return [];
}

function* eachRun(text: string): Generator<string> {
  const han = text.replace(/[^\p{Script=Han}]/gu, "");
  for (let i = 0; i + RUN <= han.length; i++) yield han.slice(i, i + RUN);
}

function* othersTexts(folder: string): Generator<string> {
  for (const path of globSync("{seeds/*.txt,data/events-zh/*.jsonl,data/pages-zh/*.jsonl}", { cwd: folder }))
    yield readFileSync(join(folder, path), "utf8");
}
