import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lines of README.md, at most: it says what Dateline is and where to read on. */
const README_LINES = 120;

/** READMEs that grew too long, and tests that docs/features.md names and that are not there. */
export function documentProblems(root: string): string[] {
  return [...["README.md", "README.zh.md"].flatMap((name) => readmeProblems(root, name)), ...featureProblems(root)];
}

function readmeProblems(root: string, name: string): string[] {
  const text = textOf(root, name);
  if (text === null) return [`${name} is missing`];
  const lines = text.trimEnd().split("\n").length;
  return lines > README_LINES ? [`${name} has ${lines} lines; ${README_LINES} is the most`] : [];
}

function featureProblems(root: string): string[] {
  const text = textOf(root, "docs/features.md");
  if (text === null) return ["docs/features.md is missing"];
  const named = new Set(text.match(/[\w./-]+\.test\.ts/g));
  if (named.size === 0) return ["docs/features.md names no test"];
  return [...named].filter((path) => !existsSync(join(root, path))).map((path) => `docs/features.md names ${path}, which is not there`);
}

function textOf(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;
}
