import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../core/refused.ts";
import { readOpml } from "./read-opml.ts";
import type { Subscription } from "./subscription.ts";
import { writeOpml } from "./write-opml.ts";

test("feeds are read with the folders that they lie in, each address once", () => {
  const opml = `<opml version="1.0"><body><outline text="河城"><outline text="报纸"><outline text="河城报" xmlUrl="https://hecheng.example/feed" htmlUrl="https://hecheng.example/"/></outline></outline>
    <outline title="青河社" text="x" xmlurl="https://qinghe.example/rss"/><outline text="again" xmlUrl="https://qinghe.example/rss"/><outline text="bad" xmlUrl="feed"/></body></opml>`;
  assert.deepEqual(readOpml(Buffer.from(opml)), [
    { title: "河城报", xmlUrl: "https://hecheng.example/feed", htmlUrl: "https://hecheng.example/", folder: "河城 / 报纸" },
    { title: "青河社", xmlUrl: "https://qinghe.example/rss", htmlUrl: null, folder: null },
  ]);
});

test("what is no OPML is refused", () => {
  assert.throws(() => readOpml(Buffer.from("<rss/>")), Refused);
  assert.throws(() => readOpml(Buffer.from("")), Refused);
});

test("what is written is read again", () => {
  const name = fc.constantFrom("河城报", "A & B <c>", "“青河”'s", "]]>", "é");
  const subscription: fc.Arbitrary<Subscription> = fc.record(
    {
      title: name,
      xmlUrl: fc.integer({ min: 0, max: 99 }).map((n) => `https://qinghe.example/${n}?a=1&b=2`),
      htmlUrl: fc.constantFrom(null, "https://qinghe.example/?c=1&d=2"),
      folder: fc.option(name),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.uniqueArray(subscription, { selector: ({ xmlUrl }) => xmlUrl, maxLength: 5 }), (subscriptions) => {
      const byAddress = (list: readonly Subscription[]) => [...list].sort((a, b) => (a.xmlUrl < b.xmlUrl ? -1 : 1));
      assert.deepEqual(byAddress(readOpml(Buffer.from(writeOpml("来源", subscriptions)))), byAddress(subscriptions));
    }),
    { numRuns: 50 },
  );
});
