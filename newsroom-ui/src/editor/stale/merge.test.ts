import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleText } from "../../../../src/core/article.ts";
import { compare, merged } from "./merge.ts";

const BLANK: ArticleText = {
  ...{ headline: "题", headlineList: null, headlineSearch: null, byline: [], sourceId: null, sourceName: null, desk: null, act: null, agency: null },
  ...{
    located: null,
    editor: null,
    originalUrl: null,
    originalHeadline: null,
    bodyHtml: "",
    summary: null,
    leadAssetId: null,
    recording: null,
    relatedLinks: [],
  },
  ...{ copyrightNotice: null, usageTerms: null },
};
const body = (...texts: string[]): ArticleText => ({ ...BLANK, bodyHtml: texts.map((text) => `<p>${text}</p>`).join("") });

test("what only one side changed is proposed from that side, what both changed from neither", () => {
  const base = body("一", "二", "三", "四", "五");
  const mine = { ...body("一", "二我", "三", "四我", "五"), headline: "我题", desk: "我" };
  const theirs = { ...body("一", "二", "三他", "四他", "五"), desk: "他" };
  const { differences } = compare(base, mine, theirs);
  assert.deepEqual(
    differences.map((one) => [one.kind, one.proposed]),
    [
      ["field", "mine"],
      ["field", null],
      ["blocks", null],
    ],
  );
});

test("changes far from each other are chosen one by one", () => {
  const base = body("一", "二", "三", "四");
  const comparison = compare(base, body("一我", "二", "三", "四"), body("一", "二", "三", "四", "五他"));
  assert.deepEqual(
    comparison.differences.map(({ proposed }) => proposed),
    ["mine", "theirs"],
  );
  assert.equal(merged(comparison, ["mine", "theirs"]).bodyHtml, body("一我", "二", "三", "四", "五他").bodyHtml);
  assert.equal(merged(comparison, ["theirs", "mine"]).bodyHtml, base.bodyHtml);
});

test("both runs can stand, one after the other", () => {
  const comparison = compare(body("一"), body("我"), body("他"));
  assert.equal(merged(comparison, ["both"]).bodyHtml, body("我", "他").bodyHtml);
});

test("choosing one side throughout gives that side's text", () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom("一", "二", "三", "四", "五"), { maxLength: 8 }), fc.constantFrom("题", "题二"))
    .map(([texts, headline]) => ({ ...body(...texts), headline }));
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const comparison = compare(base, mine, theirs);
      assert.deepEqual(
        merged(
          comparison,
          comparison.differences.map(() => "mine" as const),
        ),
        mine,
      );
      assert.deepEqual(
        merged(
          comparison,
          comparison.differences.map(() => "theirs" as const),
        ),
        theirs,
      );
    }),
    { seed: 20261121 },
  );
});
