import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { atomFeed } from "./atom-feed.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssFeed } from "./rss-feed.ts";
import { xmlLine, xmlText } from "./xml-text.ts";

const ORIGIN = "https://hecheng.example";
const ADDRESSES = { rss: `${ORIGIN}/feed.xml`, atom: `${ORIGIN}/atom.xml`, json: `${ORIGIN}/feed.json` };

/** Objects as programs make them. */
const PLAIN = { noNullPrototype: true } as const;
const odd = fc.constantFrom(
  ..."]]> <b> & &amp; &#65; &lt;p&gt; <!--x--> <![CDATA[ ]]]]>> \u0001 \u0000 \ud800 \ufffe “桥” 𠮷 😀 \" ' ％ \u00a0 \u200b \r\n \t 渡口恢复通航 123 true null".split(
    " ",
  ),
);
/** A text that somebody might give a headline, with a character in it that can be seen. */
const words = fc.array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 6 }).map((parts) => `桥${parts.join("")}桥`);
const time = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
const item: fc.Arbitrary<FeedItem> = fc.record(
  {
    id: fc.uuid().map((id) => `urn:dateline:${id}`),
    url: fc.constant(`${ORIGIN}/2026/03/02/a?b=1&c=2`),
    title: words,
    summary: words,
    bodyHtml: fc.option(words.map((text) => `<p title="${text}">${text}</p>`)),
    publishedAt: time,
    updatedAt: time,
    authors: fc.array(words, { maxLength: 2 }),
    source: fc.option(words),
    categories: fc.array(fc.record({ name: words, url: fc.constant(`${ORIGIN}/xinwen/`) }, PLAIN), { maxLength: 2 }),
    picture: fc.option(
      fc.record({ url: fc.webUrl(), type: fc.constant("image/jpeg"), width: fc.nat(), height: fc.nat(), caption: words, credit: words }, PLAIN),
    ),
    enclosure: fc.option(fc.record({ url: fc.constant(`${ORIGIN}/media/a.mp3`), type: fc.constant("audio/mpeg"), length: fc.nat() }, PLAIN)),
  },
  PLAIN,
);
const feed: fc.Arbitrary<Feed> = fc.record(
  {
    id: fc.constant("urn:dateline:hecheng"),
    title: words,
    description: words,
    language: fc.constantFrom("zh-Hans", "zh-Hant"),
    page: fc.constant(`${ORIGIN}/`),
    addresses: fc.constant(ADDRESSES),
    copyright: words,
    publisher: words,
    items: fc.array(item, { maxLength: 4 }),
  },
  PLAIN,
);

test("an RSS feed read back says what went in", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const read = parseRssFeed(rssFeed(given));
      assert.deepEqual(
        [read.title, read.description, read.link, read.language],
        [xmlLine(given.title), xmlLine(given.description), given.page, given.language],
      );
      assert.equal(read.copyright, xmlLine(given.copyright));
      assert.deepEqual(
        read.atom?.links?.map(({ href }) => href),
        [ADDRESSES.rss, ADDRESSES.atom, ADDRESSES.json],
      );
      assert.deepEqual(read.items?.map(rssRead) ?? [], given.items.map(rssWritten));
    }),
  );
});

test("an Atom feed read back says what went in", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const read = parseAtomFeed(atomFeed(given));
      assert.deepEqual([read.id, read.title?.value, read.subtitle?.value], [given.id, xmlLine(given.title), xmlLine(given.description)]);
      assert.deepEqual([read.rights?.value, read.authors?.[0]?.name], [xmlLine(given.copyright), xmlLine(given.publisher)]);
      assert.deepEqual(
        read.links?.map(({ href }) => href),
        [ADDRESSES.atom, given.page, ADDRESSES.rss, ADDRESSES.json],
      );
      assert.deepEqual(read.entries?.map(atomRead) ?? [], given.items.map(atomWritten));
    }),
  );
});

test("a JSON feed read back says what went in", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const read = parseJsonFeed(jsonFeed(given));
      assert.deepEqual([read.title, read.home_page_url, read.feed_url], [given.title.toWellFormed().trim(), given.page, ADDRESSES.json]);
      assert.deepEqual(read.items?.map(jsonRead) ?? [], given.items.map(jsonWritten));
    }),
  );
});

test("addresses and ids stand in their elements without space around them, and nothing is hidden in CDATA", () => {
  const one = { ...emptyItem, url: `${ORIGIN}/a?b=1&c=2`, title: "<桥> & ]]>" };
  const given = { ...emptyFeed, items: [one] };
  for (const xml of [rssFeed(given), atomFeed(given)]) {
    assert.ok(xml.includes("&lt;桥&gt; &amp; ]]&gt;</title>"), xml);
    assert.ok(!xml.includes("CDATA"), xml);
  }
  assert.ok(rssFeed(given).includes(`<link>${ORIGIN}/a?b=1&amp;c=2</link>`));
});

test("a feed in which nothing is yet is a whole feed", () => {
  assert.equal(parseRssFeed(rssFeed(emptyFeed)).title, "河城在线");
  assert.equal(parseAtomFeed(atomFeed(emptyFeed)).updated, "1970-01-01T00:00:00.000Z");
  assert.deepEqual(JSON.parse(jsonFeed(emptyFeed)).items, []);
});

const emptyFeed: Feed = {
  id: "urn:dateline:hecheng",
  title: "河城在线",
  description: "",
  language: "zh-Hans",
  page: `${ORIGIN}/`,
  addresses: ADDRESSES,
  copyright: "© 2026 河城在线",
  publisher: "河城在线",
  items: [],
};
const emptyItem: FeedItem = {
  id: "urn:dateline:a1",
  url: `${ORIGIN}/2026/03/02/a1`,
  title: "河上新桥通车",
  summary: "新桥今晨通车。",
  bodyHtml: null,
  publishedAt: 0,
  updatedAt: 0,
  authors: [],
  source: null,
  categories: [],
  picture: null,
  enclosure: null,
};

const named = ({ authors, source }: FeedItem) => (authors.length > 0 ? authors : source === null ? [] : [source]).map(xmlLine);
const readRss = (xml: string) => parseRssFeed(xml);
const readAtom = (xml: string) => parseAtomFeed(xml);
const readJson = (xml: string) => parseJsonFeed(xml);
const or = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];

function rssRead(read: NonNullable<ReturnType<typeof readRss>["items"]>[number]) {
  const picture = read.media?.contents?.[0];
  return {
    id: read.guid?.value,
    isPermaLink: read.guid?.isPermaLink,
    url: read.link,
    title: read.title,
    summary: read.description,
    body: read.content?.encoded ?? null,
    publishedAt: Date.parse(read.pubDate ?? ""),
    updatedAt: Date.parse(read.atom?.updated ?? ""),
    names: or(read.dc?.creators),
    source: read.dc?.sources?.[0] ?? null,
    categories: or(read.categories).map(({ name, domain }) => [name, domain]),
    picture: picture ? [picture.url, picture.width, picture.height, picture.description?.value, picture.credits?.[0]?.value] : null,
    enclosure: read.enclosures?.[0] ?? null,
  };
}

function rssWritten(given: FeedItem) {
  const { picture } = given;
  return {
    id: given.id,
    isPermaLink: false,
    url: given.url,
    title: xmlLine(given.title),
    summary: xmlText(given.summary).trim(),
    body: given.bodyHtml === null ? null : xmlText(given.bodyHtml),
    publishedAt: given.publishedAt,
    updatedAt: given.updatedAt,
    names: named(given),
    source: given.source === null ? null : xmlLine(given.source),
    categories: given.categories.map(({ name, url }) => [xmlLine(name), url]),
    picture: picture ? [picture.url, picture.width, picture.height, xmlLine(picture.caption), xmlLine(picture.credit)] : null,
    enclosure: given.enclosure,
  };
}

function atomRead(read: NonNullable<ReturnType<typeof readAtom>["entries"]>[number]) {
  const picture = read.media?.contents?.[0];
  const heard = read.links?.find(({ rel }) => rel === "enclosure");
  return {
    id: read.id,
    url: read.links?.find(({ rel }) => rel === "alternate")?.href,
    title: read.title?.value,
    summary: read.summary?.value,
    body: read.content?.value ?? null,
    publishedAt: Date.parse(read.published ?? ""),
    updatedAt: Date.parse(read.updated ?? ""),
    names: or(read.authors).map(({ name }) => name),
    source: read.dc?.sources?.[0] ?? null,
    categories: or(read.categories).map(({ term, scheme }) => [term, scheme]),
    picture: picture ? [picture.url, picture.width, picture.height, picture.description?.value, picture.credits?.[0]?.value] : null,
    enclosure: heard ? { url: heard.href, type: heard.type, length: heard.length } : null,
  };
}

function atomWritten(given: FeedItem) {
  const { isPermaLink, ...rest } = rssWritten(given);
  return rest;
}

function jsonRead(read: NonNullable<ReturnType<typeof readJson>["items"]>[number]) {
  const heard = read.attachments?.[0];
  return {
    id: read.id,
    url: read.url,
    title: read.title,
    summary: read.summary,
    body: read.content_html ?? null,
    text: read.content_text ?? null,
    publishedAt: Date.parse(read.date_published ?? ""),
    updatedAt: Date.parse(read.date_modified ?? ""),
    names: or(read.authors).map(({ name }) => name),
    tags: or(read.tags),
    image: read.image ?? null,
    enclosure: heard ? { url: heard.url, type: heard.mime_type, length: heard.size_in_bytes } : null,
  };
}

function jsonWritten(given: FeedItem) {
  const plain = (text: string) => text.toWellFormed().trim();
  return {
    id: given.id,
    url: given.url,
    title: plain(given.title),
    summary: plain(given.summary),
    body: given.bodyHtml === null ? null : plain(given.bodyHtml),
    text: given.bodyHtml === null ? plain(given.summary) : null,
    publishedAt: given.publishedAt,
    updatedAt: given.updatedAt,
    names: (given.authors.length > 0 ? given.authors : given.source === null ? [] : [given.source]).map(plain),
    tags: given.categories.map(({ name }) => plain(name)),
    image: given.picture?.url ?? null,
    enclosure: given.enclosure,
  };
}
