import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { importProblems } from "./imports.ts";

const CONFIG = [".dependency-cruiser.mjs", "tsconfig.json", "package.json"];
const SOUND = {
  "src/core/word.ts": 'export type Word = string;\nexport const word: Word = "文";\n',
  "src/store/words.ts": 'import { word } from "../core/word.ts";\nexport const words = [word];\n',
};

/** What the real configuration says of a small tree of those files. */
async function problemsOf(files: Record<string, string>, change: (config: string) => string = (config) => config): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "dateline-imports-"));
  try {
    for (const name of CONFIG) cpSync(join(dirname(import.meta.dirname), name), join(root, name));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const config = join(root, ".dependency-cruiser.mjs");
    writeFileSync(config, change(readFileSync(config, "utf8")));
    return await importProblems(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("a tree whose imports go down passes", async () => {
  assert.deepEqual(await problemsOf(SOUND), []);
});

test("a planted import that goes up is found", async () => {
  const wrong = { ...SOUND, "src/core/up.ts": 'import { words } from "../store/words.ts";\nexport const up = words;\n' };
  assert.deepEqual(await problemsOf(wrong), ["core-imports-down: src/core/up.ts → src/store/words.ts"]);
});

test("a planted import of a type alone is found", async () => {
  const wrong = { ...SOUND, "src/html/up.ts": 'import type { words } from "../store/words.ts";\nexport type Up = typeof words;\n' };
  assert.deepEqual(await problemsOf(wrong), ["html-imports-down: src/html/up.ts → src/store/words.ts"]);
});

test("a cycle of types alone is found", async () => {
  const wrong = {
    ...SOUND,
    "src/text/a.ts": 'import type { B } from "./b.ts";\nexport type A = B | null;\n',
    "src/text/b.ts": 'import type { A } from "./a.ts";\nexport type B = { a: A };\n',
  };
  assert.ok((await problemsOf(wrong)).some((problem) => problem.startsWith("no-cycles")));
});

test("a pure folder that reads files is found", async () => {
  const wrong = { ...SOUND, "src/views/read.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n' };
  assert.ok((await problemsOf(wrong)).some((problem) => problem.startsWith("pure-folders-have-no-io")));
});

test("a run that reads no modules fails", async () => {
  const nowhere = (config: string) => config.replace('exclude: { path: "^node_modules" }', 'exclude: { path: "^src" }');
  assert.match((await problemsOf(SOUND, nowhere)).join(), /read no modules/);
  assert.match((await problemsOf({ "src/README.txt": "no code" })).join(), /did not run/);
});

test("a run that reads no dependencies fails", async () => {
  const typesOnly = {
    "src/core/a.ts": SOUND["src/core/word.ts"],
    "src/store/b.ts": 'import type { Word } from "../core/a.ts";\nexport type B = Word;\n',
  };
  assert.deepEqual(await problemsOf(typesOnly), []);
  const blind = (config: string) => config.replace("tsPreCompilationDeps: true", "tsPreCompilationDeps: false");
  assert.match((await problemsOf(typesOnly, blind)).join(), /read no dependencies/);
});
