import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsIn } from "./regex.ts";
import { parsed } from "./syntax.ts";

const problemsOf = (code: string) => problemsIn({ path: "src/text/x.ts", tree: parsed("src/text/x.ts", code) });

test("linear expressions pass", () => {
  assert.deepEqual(problemsOf("const a = /^\\d{4}-\\d{2}$/; const b = /[\\p{Cc}\\u200b]/gu;"), []);
});

test("an expression that some text makes slow is found, with its place", () => {
  assert.match(problemsOf("\nconst a = /^(\\S+\\s*)+x$/;").join(), /^src\/text\/x\.ts:2: .* is exponential/);
  assert.match(problemsOf("const a = /\\s+$/;").join(), /polynomial/);
});

test("an expression made at run time must say what bounds it", () => {
  assert.match(problemsOf("new RegExp(pattern)").join(), /made at run time/);
  assert.deepEqual(problemsOf("// bounded: an id, 20 characters\nnew RegExp(pattern)"), []);
});
