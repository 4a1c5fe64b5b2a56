import assert from "node:assert/strict";
import { test } from "node:test";
import { viaOf } from "./via-of.ts";

test("an agency cited at a sentence's start is named, the dispatch's own is not", () => {
  assert.equal(viaOf(["外长说，会谈有益。", "俄新社援引外长的话说：“好。”"], "劳动报"), "俄新社");
  assert.equal(viaOf(["据埃菲社马德里5月3日报道，会谈有益。"], "参考消息"), "埃菲社");
  assert.equal(viaOf(["会谈有益。另据法新社报道，会谈延期。"], null), "法新社");
  assert.equal(viaOf(["塔斯社援引外长的话说，会谈有益。"], "塔斯社"), null);
});

test("a name alone, or one that no table knows, cites nothing", () => {
  for (const text of ["俄新社记者问外长，会谈是否有益。", "塔斯社总经理访问石门。", "据报道，会谈有益。", "据河谷社报道，会谈有益。", ""])
    assert.equal(viaOf([text], null), null, text);
});
