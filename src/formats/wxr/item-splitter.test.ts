import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../core/refused.ts";
import { ItemSplitter } from "./item-splitter.ts";

const EXPORT = `<rss><!-- <item> --><channel><title><![CDATA[ <item> ]]></title>
<item><title>一</title><content><![CDATA[写到 </item> 和 <item> 的文章]]></content></item>
<itemize/><item a="b">二<!-- </item> --></item ></channel></rss>`;

function split(chunks: readonly string[]) {
  const splitter = new ItemSplitter();
  const pieces = chunks.flatMap((chunk) => splitter.push(chunk));
  return { pieces, isWhole: splitter.isWhole() };
}

test("items are cut where they end; marks inside CDATA and comments are text", () => {
  const { pieces, isWhole } = split([EXPORT]);
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ["head", "item", "item"],
  );
  assert.match(pieces[1]?.text ?? "", /^<item><title>一<.*的文章\]\]><\/content><\/item>$/);
  assert.equal(pieces[2]?.text, '<item a="b">二<!-- </item> --></item >');
  assert.ok(isWhole);
});

test("however the export is cut in transit, its pieces are the same", () => {
  const whole = split([EXPORT]).pieces;
  fc.assert(
    fc.property(fc.array(fc.nat(EXPORT.length), { maxLength: 40 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), EXPORT.length];
      assert.deepEqual(split(at.slice(1).map((end, i) => EXPORT.slice(at[i], end))).pieces, whole);
    }),
  );
});

test("an export that ends inside an item is not whole", () => {
  assert.equal(split(["<rss><item>一"]).isWhole, false);
});

test("an item of over ten million characters is passed over and the next one is read; so much before the first is refused", () => {
  const million = "文".repeat(1_000_000);
  const long = ["<rss><item><![CDATA[", ...Array.from({ length: 12 }, () => million), "]]></item><item>二</item>"];
  assert.deepEqual(
    split(long).pieces.map(({ kind, text }) => [kind, text.length]),
    [
      ["head", 5],
      ["too-long", 0],
      ["item", 14],
    ],
  );
  assert.throws(() => split(Array.from({ length: 12 }, () => million)), Refused);
});
