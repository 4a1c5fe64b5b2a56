import assert from "node:assert/strict";
import { test } from "node:test";
import { firstSentence } from "./sentences.ts";

test("takes as many whole sentences as fit", () => {
  const text = "新馆开了。馆长说：“欢迎！”大家都来了。";
  assert.equal(firstSentence(text, 12), "新馆开了。");
  assert.equal(firstSentence(text, 26), "新馆开了。馆长说：“欢迎！”");
  assert.equal(firstSentence(text, 80), text);
});

test("does not end inside a quotation", () => {
  assert.equal(firstSentence("馆长说：“欢迎！请进。再看看吧。”大家进了门。", 40), "馆长说：“欢迎！请进。再看看吧。”");
  assert.equal(firstSentence("馆长说：“欢迎！请进。再看看吧。”大家进了门。", 20), "馆长说：“欢迎！请进…");
});

test("cuts the first sentence where it is too long", () => assert.equal(firstSentence("新馆今天在北岸开了。", 11), "新馆今天在…"));

test("does not end at a decimal point", () => assert.equal(firstSentence("It grew 3.5 percent. Then it stopped.", 24), "It grew 3.5 percent."));

test("joins lines", () => assert.equal(firstSentence("新馆\n  开了。", 20), "新馆 开了。"));
