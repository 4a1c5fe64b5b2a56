import assert from "node:assert/strict";
import { test } from "node:test";
import { captions, cuesOf, withCueLinks } from "./cues.ts";

const BODY =
  "<p>[00:05] 林渡：磨盘 &lt;停&gt; 了。</p><p>没有时间的一段。</p><p>（1:02:09）阿禾：<em>水</em>还在流。</p><h2>[2:00:09] 小标题</h2><p>[00:01] 倒着走的。</p>";

test("a transcript's paragraphs stand as long as nobody says the next", () => {
  assert.deepEqual(cuesOf(BODY, 4_000_000), [
    { at: 5, until: 3729, text: "林渡：磨盘 <停> 了。" },
    { at: 3729, until: 4000, text: "阿禾：水还在流。" },
  ]);
  assert.deepEqual(
    cuesOf("<p>[00:05] 甲</p><p>[00:07] 乙</p>", null).map(({ until }) => until),
    [7, 17],
  );
  assert.equal(cuesOf("<p>[00:05] 甲</p>", 3_000)[0]?.until, 6, "a time after the end still shows");
});

test("captions are WebVTT, their text escaped; a transcript without times has none", () => {
  assert.equal(captions("<p>[00:05] 甲 &lt;乙&gt;</p>", 61_250), "WEBVTT\n\n00:00:05.000 --> 00:01:01.250\n甲 &lt;乙&gt;\n");
  assert.equal(captions("<p>渡口 [00:05]</p><p>[5] x</p><p>[00:05]</p>", 9_000), null);
});

test("times in a transcript lead to that place of the recording, all else stays as it is", () => {
  assert.equal(
    withCueLinks("<p>[1:02:09] 甲</p><p>乙 [00:05]</p>", "/media/ab.mp3"),
    '<p class="cue"><a href="/media/ab.mp3#t=3729" data-seek="3729">[1:02:09]</a> 甲</p><p>乙 [00:05]</p>',
  );
});
