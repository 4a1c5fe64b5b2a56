import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { documentProblems } from "./documents.ts";

function problemsOf(readme: string, features: string): string[] {
  const root = mkdtempSync(join(tmpdir(), "dateline-documents-"));
  try {
    mkdirSync(join(root, "docs"));
    mkdirSync(join(root, "src"));
    writeFileSync(join(root, "src/there.test.ts"), "");
    for (const name of ["README.md", "README.zh.md"]) writeFileSync(join(root, name), readme);
    writeFileSync(join(root, "docs/features.md"), features);
    return documentProblems(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("a short README and features with tests that exist pass", () => {
  assert.deepEqual(problemsOf("# Dateline\n", "| A1 | breadcrumb | `src/there.test.ts` |"), []);
});

test("a README that grew and a test that is not there are found", () => {
  const problems = problemsOf("line\n".repeat(121), "| A1 | `src/there.test.ts`, `src/gone.test.ts` |");
  assert.deepEqual(problems, [
    "README.md has 121 lines; 120 is the most",
    "README.zh.md has 121 lines; 120 is the most",
    "docs/features.md names src/gone.test.ts, which is not there",
  ]);
});
