import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsIn, runsOf } from "./overlap.ts";

const theirs = "云州渡口清晨起雾渡船停航两小时候船的人们在岸边喝茶聊天等雾散去。";

test("a copied stretch is found, whatever stands between its characters", () => {
  const copied = `前言。云州渡口，清晨起雾：渡船停航两小时；候船的人们\n在岸边喝茶聊天!`;
  assert.equal(problemsIn({ path: "a.md", text: copied }, runsOf([theirs])).length, 1);
});

test("a shared name or phrase is none", () => {
  assert.deepEqual(problemsIn({ path: "a.md", text: "云州渡口清晨起雾，候船的人们回家去了。" }, runsOf([theirs])), []);
});
