import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsIn } from "./paths.ts";

const found = (text: string) => problemsIn({ path: "docs/a.md", text }).length;

test("a path of one machine is found, a path of the site is not", () => {
  const folder = ["", "work", "main"].join("/");
  assert.equal(found(`see\n${folder}/src or "${folder}/x"`), 1);
  assert.equal(found("see /newsroom/ and src/work/a.ts and https://x.example/work/"), 0);
});

test("the host of a package registry is found", () => {
  assert.equal(found(`https://${["registry", "npmjs", "org"].join(".")}/x`), 1);
});
