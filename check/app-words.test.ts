import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "./app-words.ts";
import { parsed } from "./syntax.ts";

const found = (text: string) => wordsIn({ path: "a.tsx", tree: parsed("a.tsx", text) }).length;

test("words between tags and Chinese in a string are found, whatever holds them", () => {
  assert.equal(found("const a = <b>保存</b>;"), 1);
  assert.equal(found("const a = <b>Save</b>;"), 1);
  assert.equal(found('const a = <b title="保存" />;'), 1);
  assert.equal(found("const a = `已存 ${" + "n} 篇`;"), 2);
});

test("messages, comments, keys and marks are no words", () => {
  assert.equal(found('const a = <b title={t("common.save")}>{t("common.save")} · {n}</b>;'), 0);
  assert.equal(found('// content: what is printed\nconst acts = ["编发", "编译"];'), 0);
  assert.equal(found("/** 稿件: a list. */\nconst a = <kbd>Ctrl K</kbd>;"), 0);
});
