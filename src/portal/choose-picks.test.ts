import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ListItem, Picture } from "../core/published.ts";
import { choosePicks, textOf } from "./choose-picks.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 2);
const PICTURE: Picture = { assetId: "m1", alt: "", caption: "", credit: "", width: 1, height: 1, focal: { x: 0.5, y: 0.5 }, renditions: [] };

function item(n: number, other: Partial<ListItem> = {}): ListItem {
  const words = { headline: `第${n}条`, headlineList: null, summary: "", sourceName: null };
  return { id: `a${n}`, path: `/a${n}`, ...words, publishedAt: NOW - n * HOUR, hasPicture: false, lead: null, sectionId: "c1", ...other };
}

const idsOf = (items: readonly ListItem[]) => items.map(({ id }) => id);

test("the newest quarter of what is recent is left to other lists, and comes last where nothing else is there", () => {
  const items = Array.from({ length: 12 }, (_, n) => item(n));
  assert.deepEqual(idsOf(choosePicks(items, 4)), ["a3", "a4", "a5", "a6"]);
  assert.deepEqual(idsOf(choosePicks(items.slice(0, 5), 9)), ["a1", "a2", "a3", "a4", "a0"]);
});

test("each section has its turn, and of one section a picture goes before what is newer", () => {
  const items = [item(0), item(1), item(2, { sectionId: "c2" }), item(3, { lead: PICTURE }), item(4, { sectionId: "c3" })];
  assert.deepEqual(idsOf(choosePicks(items, 4)), ["a3", "a2", "a4", "a1"]);
});

test("what is older than two days waits until nothing recent is left, pictures or not", () => {
  const items = [item(0), item(10), item(20), item(30), item(60, { lead: PICTURE, sectionId: "c9" })];
  assert.deepEqual(idsOf(choosePicks(items, 4)), ["a10", "a20", "a30", "a60"]);
});

test("picks are of what was given, as many as asked for while they last, no article twice and no text twice", () => {
  const one = fc.record({ hours: fc.nat(200), section: fc.nat(3), pictured: fc.boolean(), sameAs: fc.option(fc.nat(4)) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 70 }), fc.nat(12), (drawn, most) => {
      const items = drawn
        .toSorted((a, b) => a.hours - b.hours)
        .map(({ hours, section, pictured, sameAs }, n) =>
          item(n, {
            publishedAt: NOW - hours * HOUR,
            sectionId: `c${section}`,
            lead: pictured ? PICTURE : null,
            ...(sameAs !== null && { sameAs: `x${sameAs}` }),
          }),
        );
      const picks = choosePicks(items, most);
      const texts = new Set(items.map(textOf));
      assert.ok(picks.every((pick) => items.includes(pick)));
      assert.equal(new Set(picks.map(textOf)).size, picks.length);
      assert.equal(picks.length, Math.min(most, texts.size));
    }),
  );
});
