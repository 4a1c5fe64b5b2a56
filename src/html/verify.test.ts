import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOver } from "./verify.ts";

test("a sound body leaves nothing", () => {
  const body =
    '<p data-dispatch="d1">甲<br><a href="/x" title="&quot;"><strong>乙</strong></a></p><figure><img src="https://x.example/a.jpg" alt=""></figure>';
  assert.deepEqual(leftOver(body), []);
});

test("each kind of foreign matter is named", () => {
  const cases: [string, string][] = [
    ["<p><script>x</script></p>", "<script>"],
    ['<p onclick="x">a</p>', "p[onclick]"],
    ['<p style="x">a</p>', "p[style]"],
    ['<p constructor="x">a</p>', "p[constructor]"],
    ['<p><a href="javascript:x">a</a></p>', "a[href] with a foreign scheme"],
    ['<p><a href="//x.example">a</a></p>', "a[href] with a foreign scheme"],
    ['<p><img src="data:,x" alt=""></p>', "img[src] with a foreign scheme"],
    ['<p><img alt=""></p>', "a picture without address"],
    ["<constructor>a</constructor>", "<constructor>"],
    ["text", "text outside a block"],
    ["<strong>a</strong>", "<strong> outside a block"],
    ["<p>a", "an unclosed p"],
    ["<p>a<!-- b --></p>", "a comment"],
    ["<!doctype html><p>a</p>", "a declaration"],
    ["<p>a\u0001</p>", "a control character"],
    ["<p class=x>a</p>", "a tag in no plain form"],
    ["<p>1 < 2</p>", "a tag in no plain form"],
    ["<blockquote>".repeat(31) + "</blockquote>".repeat(31), "nesting too deep"],
  ];
  for (const [markup, what] of cases) assert.ok(leftOver(markup).includes(what), `${markup} → ${leftOver(markup).join("; ")}`);
});

test("a very deep or very wrong body is reported, in few words", () => {
  const words = leftOver("<blockquote>".repeat(100_000));
  assert.ok(words.length > 0 && words.length <= 20);
});
