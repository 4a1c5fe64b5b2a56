import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { expectedShare } from "./common-characters.ts";
import { leadTerms } from "./lead-terms.ts";
import { likenessTo, weighTerms } from "./weigh-terms.ts";

const NOTHING = { articles: 0, of: () => 0 };

test("names come out of any company as pairs of characters, other scripts as words, and a headline counts three times", () => {
  const terms = leadTerms("岑砚同外长会谈", "TASS 报道，岑砚抵达。Москва 12");
  assert.equal(terms.get("岑砚"), 4);
  assert.equal(terms.get("砚同"), 3);
  assert.equal(terms.get("tass"), 1);
  assert.equal(terms.get("москва"), 1);
  assert.equal(terms.get("12"), 1);
  assert.equal(terms.has("达m"), false);
});

test("an archive that is empty yet knows that a name says more than everyday words", () => {
  assert.ok(expectedShare("的一") > expectedShare("表示"));
  assert.ok(expectedShare("表示") > expectedShare("岑砚"));
  const [first] = weighTerms(
    new Map([
      ["的人", 5],
      ["岑砚", 1],
    ]),
    NOTHING,
  );
  assert.equal(first?.[0], "岑砚");
});

test("what every article of the archive names says little of any of them", () => {
  const terms = new Map([
    ["云洲", 3],
    ["码头", 1],
  ]);
  const [first] = weighTerms(terms, { articles: 10_000, of: (term) => (term === "云洲" ? 9_000 : 40) });
  assert.equal(first?.[0], "码头");
});

test("likeness is the same both ways, 1 with itself, 0 with what shares nothing, and never leaves 0…1", () => {
  const text = fc.string({ unit: fc.constantFrom(..."的是港口码头货轮果园苹果abc1 ，"), minLength: 2, maxLength: 60 });
  const termsOf = (words: string) => weighTerms(leadTerms(words, ""), NOTHING);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [termsOf(one), termsOf(other)];
      const likeness = likenessTo(a)(b);
      assert.ok(Math.abs(likeness - likenessTo(b)(a)) < 1e-9);
      assert.ok(likeness >= 0 && likeness < 1 + 1e-9);
      if (a.length > 0) assert.ok(Math.abs(likenessTo(a)(a) - 1) < 1e-9);
    }),
  );
  assert.equal(likenessTo(termsOf("港口"))(termsOf("苹果")), 0);
});
