import assert from "node:assert/strict";
import { test } from "node:test";
import { boldDatelines } from "./bold-datelines.ts";

test("the dateline of each dispatch is bold, its text is not", () => {
  const body = "<p>远山通讯社石门11月19日电 桥修好了。</p><p>居民说：“好走。”</p><p>《伊尔河日报》日前报道 集市开张。</p>";
  assert.equal(
    boldDatelines(body),
    "<p><strong>远山通讯社石门11月19日电</strong> 桥修好了。</p><p>居民说：“好走。”</p><p><strong>《伊尔河日报》日前报道</strong> 集市开张。</p>",
  );
});

test("a paragraph that only mentions an agency stays as it is, and so does one that begins with markup", () => {
  for (const body of [
    "<p>远山通讯社的记者在桥上走了一遍。</p>",
    "<p><em>编者按</em>：远山通讯社石门11月19日电</p>",
    "<h2>远山通讯社石门11月19日电</h2>",
  ])
    assert.equal(boldDatelines(body), body);
});
