import assert from "node:assert/strict";
import { test } from "node:test";
import { paragraphs, plainText, stripDispatch } from "./blocks.ts";
import { sanitise } from "./sanitise.ts";

const BODY = sanitise(`
  <p data-dispatch="d1">云州社云州9月11日电<br>第二行</p>
  <figure><img src="/media/a.jpg"><figcaption>渡口</figcaption></figure>
  <ul><li data-dispatch="d2">一</li><li>二</li></ul>
  <table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁 &lt;p data-dispatch="d3"&gt;</td></tr></table>
  <blockquote data-dispatch="d4">引文</blockquote>`);

test("each top-level block gives its text, lines inside it kept apart", () => {
  assert.deepEqual(paragraphs(BODY), ["云州社云州9月11日电\n第二行", "渡口", "一\n二", '甲\t乙\n丙\t丁 <p data-dispatch="d3">', "引文"]);
});

test("a body's plain text leaves pictures and their captions out", () => {
  assert.equal(plainText('<p>甲 &amp; 乙</p><figure><img src="/a" alt=""><figcaption>图</figcaption></figure><h2>丙</h2>'), "甲 & 乙\n丙");
});

test("readers get no trace of provenance, and text that looks like it stays", () => {
  const stripped = stripDispatch(BODY);
  assert.equal(BODY.match(/<[^>]*data-dispatch/g)?.length, 3);
  assert.ok(!/<[^>]*data-dispatch/.test(stripped));
  assert.deepEqual(paragraphs(stripped), paragraphs(BODY));
});
