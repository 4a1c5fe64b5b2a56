import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ninjsExample, ninjsValidator } from "../../test/ninjs-schema.ts";
import { NO_SHARED } from "../../test/shared.ts";
import type { Picture, PublishedArticle } from "../core/published.ts";
import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import { type NinjsMatter, ninjsItem, partOf } from "./ninjs-item.ts";
import { ninjsList } from "./ninjs-list.ts";

const validate = ninjsValidator();
const skip = validate ? false : NO_SHARED;

test("whatever stands in an article, its ninjs is valid by IPTC's schema", { skip }, () => {
  for (const bad of ["001_bad_toplevel", "002_bad_association", "006_bad_urgency"])
    assert.ok(!validate?.(ninjsExample(`3.0/should_fail/${bad}.json`)), bad);
  fc.assert(
    fc.property(matter, (given) => {
      const item = ninjsItem(given);
      assert.ok(validate?.(item), JSON.stringify(validate?.errors?.[0]));
      assert.deepEqual(JSON.parse(JSON.stringify(item)), item);
    }),
  );
});

test("a section's ninjs is valid, with its articles and without any", { skip }, () => {
  const items = [partOf(ARTICLE), partOf({ ...ARTICLE, article: { ...ARTICLE.article, versionCreated: 5 } })];
  for (const given of [items, []]) {
    const list = ninjsList({ id: "c1", uri: "https://hecheng.example/xinwen/", name: "新闻", language: "zh-Hans", items: given });
    assert.ok(validate?.(list), JSON.stringify(validate?.errors?.[0]));
    assert.equal(list.associations?.length, given.length);
  }
});

test("an item tells headline, byline, source, sections, times and text under IPTC's names", () => {
  const item = ninjsItem(ARTICLE);
  assert.equal(item.uri, "https://hecheng.example/2026/03/02/a1");
  assert.deepEqual(item.headlines, [
    { role: "main", value: "河上新桥通车" },
    { role: "list", value: "新桥通车" },
  ]);
  assert.deepEqual([item.by, item.located, item.copyrightNotice, item.copyrightHolder], ["林晚、周行", "河城", "转载须注明出处。", "河城社"]);
  assert.deepEqual(item.infoSources, [
    { name: "河城社", role: "source", uri: "https://she.example/%E6%A1%A5" },
    { name: "河城社", role: "agency" },
  ]);
  assert.deepEqual(item.subjects, [{ name: "新闻", rel: "section", uri: "https://hecheng.example/xinwen/", literal: "xinwen" }]);
  assert.deepEqual([item.firstCreated, item.versionCreated], ["2026-03-02T02:00:00.000Z", "2026-03-02T03:00:00.000Z"]);
  assert.equal(item.bodies?.[0]?.value, '<p>新桥今晨通车。<a href="https://hecheng.example/today">今天</a></p>');
  assert.deepEqual(
    item.associations?.map(({ name, uri }) => [name, uri]),
    [
      ["picture1", "https://hecheng.example/media/a.jpg"],
      ["related1", "https://hecheng.example/2026/03/01/a0"],
    ],
  );
});

test("a withdrawn article is cancelled, with its headline and notice and nothing of its text", () => {
  const notices = [{ at: 0, kind: "withdrawal" as const, text: "此稿已撤。" }];
  const item = ninjsItem({ ...ARTICLE, article: { ...ARTICLE.article, state: "withdrawn", summary: "", bodyHtml: "", notices } });
  assert.equal(item.pubStatus, "canceled");
  assert.deepEqual(item.descriptions, [{ role: "withdrawal", contentType: "text/plain", value: "此稿已撤。" }]);
  for (const name of ["bodies", "associations", "renditions", "by"]) assert.ok(!(name in item), name);
});

test("sound and video are items of their own kind, with the file as a rendition", () => {
  const played = {
    path: "/media/b.mp4",
    type: "video/mp4",
    size: 4_096,
    width: 640,
    height: 360,
    caption: "",
    credit: "",
    showId: null,
    episode: null,
  };
  const item = ninjsItem({ ...ARTICLE, article: { ...ARTICLE.article, recording: { kind: "video", duration: 1_500 }, played } });
  assert.equal(item.type, "video");
  const file = {
    name: "video",
    href: "https://hecheng.example/media/b.mp4",
    contentType: "video/mp4",
    sizeInBytes: 4_096,
    width: 640,
    height: 360,
    duration: 1.5,
  };
  assert.deepEqual(item.renditions?.[1], file);
});

const SITE = { id: "hecheng", name: "河城在线", language: "zh-Hans" } as Site;
const SECTION: Section = { id: "c1", siteId: "hecheng", parentId: null, slug: "xinwen", path: "xinwen", name: "新闻", position: 0 };
const PICTURE: Picture = {
  assetId: "m1",
  alt: "桥",
  caption: "新桥",
  credit: "林晚 摄",
  width: 800,
  height: 600,
  focal: { x: 0.333, y: 0.5 },
  renditions: [{ width: 320, height: 240, path: "/media/a.jpg" }],
};
const ARTICLE: NinjsMatter = {
  site: SITE,
  origin: "https://hecheng.example",
  sections: [SECTION],
  clause: "转载须注明出处。",
  article: {
    id: "a1",
    path: "/2026/03/02/a1",
    headline: "河上新桥通车",
    headlineList: "新桥通车",
    headlineSearch: null,
    headlineWords: ["河上", "新桥", "通车"],
    summary: "新桥今晨通车。",
    sourceName: "河城社",
    publishedAt: Date.UTC(2026, 2, 2, 2),
    firstPublishedAt: Date.UTC(2026, 2, 2, 2),
    versionCreated: Date.UTC(2026, 2, 2, 3),
    hasPicture: true,
    lead: PICTURE,
    sectionId: "c1",
    siteId: "hecheng",
    state: "published",
    byline: ["林晚", "周行"],
    desk: null,
    act: null,
    agency: "河城社",
    located: "河城",
    editor: null,
    originalUrl: "https://she.example/桥",
    bodyHtml: '<p>新桥今晨通车。<a href="/today">今天</a></p>',
    words: 9,
    sourceId: null,
    origin: "reprint",
    copyrightNotice: null,
    usageTerms: null,
    relatedLinks: [
      { title: "合龙", href: "/2026/03/01/a0", hasPicture: false },
      { title: "只有题目", href: null, hasPicture: false },
      { title: "信箱", href: "mailto:a@b.example", hasPicture: false },
    ],
    places: [{ siteId: "hecheng", sectionId: "c1" }],
    notices: [],
    pictures: [PICTURE],
  },
};

const words = fc.string({ unit: "binary" });
const maybe = fc.option(words);
const article: fc.Arbitrary<PublishedArticle> = fc
  .record({
    headline: words,
    headlineList: maybe,
    headlineSearch: maybe,
    summary: words,
    sourceName: maybe,
    byline: fc.array(words),
    agency: maybe,
    located: maybe,
    editor: maybe,
    originalUrl: fc.option(fc.oneof(words, fc.webUrl(), fc.constantFrom("https://", "http://[", "javascript:x()", "https://a b.example/"))),
    bodyHtml: words,
    usageTerms: maybe,
    origin: fc.constantFrom("own", "reprint"),
    state: fc.constantFrom("published", "corrected", "withdrawn"),
    relatedLinks: fc.array(fc.record({ title: words, href: fc.option(fc.oneof(words, fc.webUrl())), hasPicture: fc.boolean() })),
    notices: fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom("correction", "withdrawal"), text: words })),
    pictures: fc.array(fc.constant(PICTURE)),
  })
  .map((other) => ({ ...ARTICLE.article, ...other }));
const matter = fc.record({ article, clause: words }).map((other) => ({ ...ARTICLE, ...other }));
