import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseRssFeed } from "feedsmith";
import { SHOW_CATEGORIES, SHOW_LANGUAGES, type Show } from "../core/show.ts";
import { type Podcast, type PodcastEpisode, podcast } from "./podcast.ts";
import { xmlLine, xmlText } from "./xml-text.ts";

const SHOW: Show = {
  ...{ id: "h1", siteId: "city", slug: "yehua", guid: "917393e3-1b1e-5cef-ace4-edaa54e1f810", name: "河上夜话", about: "夜里谈河。\n每周一集。" },
  ...{
    author: "沙洲在线",
    ownerMail: "radio@example.org",
    language: "zh-cn",
    category: "News/Daily News",
    explicit: false,
    ended: false,
    cover: null,
  },
};
const EPISODE: PodcastEpisode = {
  ...{
    id: "a1",
    url: "https://shazhou.example/2026/05/15/a1",
    title: "磨盘的声音",
    summary: "石磨 & 水车 <响>",
    publishedAt: Date.UTC(2026, 4, 15, 4),
  },
  ...{ kind: "sound", duration: 61_400, number: 3, transcript: "https://shazhou.example/2026/05/15/a1/transcript.txt" },
  ...{ enclosure: { url: "https://shazhou.example/media/ab.mp3", type: "audio/mpeg", length: 12_345 } },
  ...{ people: ["林渡", "阿禾"] },
};
const PODCAST: Podcast = {
  show: SHOW,
  feed: "https://shazhou.example/podcasts/yehua/feed.xml",
  page: "https://shazhou.example/podcasts/yehua",
  cover: "https://shazhou.example/media/ef.jpg",
  copyright: "© 沙洲在线",
  episodes: [EPISODE],
};

test("what goes into a feed is read out of it again", () => {
  const read = parseRssFeed(podcast(PODCAST));
  assert.deepEqual([read.title, read.link, read.description, read.language], ["河上夜话", PODCAST.page, "夜里谈河。\n每周一集。", "zh-cn"]);
  assert.equal(read.atom?.links?.[0]?.href, PODCAST.feed);
  assert.deepEqual(read.itunes, {
    ...{ author: "沙洲在线", owner: { name: "沙洲在线", email: "radio@example.org" }, image: PODCAST.cover, explicit: false, type: "episodic" },
    categories: [{ text: "News", categories: [{ text: "Daily News" }] }],
  });
  assert.deepEqual(read.podcast, { guid: SHOW.guid, locked: { value: true, owner: "radio@example.org" }, medium: "podcast" });
  const [item] = read.items ?? [];
  assert.deepEqual([item?.title, item?.link, item?.description], ["磨盘的声音", EPISODE.url, "石磨 & 水车 <响>"]);
  assert.deepEqual(item?.guid, { value: "a1", isPermaLink: false });
  assert.deepEqual(item?.enclosures, [EPISODE.enclosure]);
  assert.equal(new Date(item?.pubDate ?? "").getTime(), EPISODE.publishedAt);
  assert.deepEqual(item?.itunes, { duration: 61, episode: 3, explicit: false, episodeType: "full" });
  assert.deepEqual(item?.podcast, {
    transcripts: [{ url: EPISODE.transcript, type: "text/plain", language: "zh-cn" }],
    episode: { number: 3 },
    persons: [{ display: "林渡" }, { display: "阿禾" }],
  });
});

test("a show that has ended says so, one of films calls itself a video, one without episodes or cover is a feed all the same", () => {
  const film = parseRssFeed(podcast({ ...PODCAST, show: { ...SHOW, ended: true, explicit: true }, episodes: [{ ...EPISODE, kind: "video" }] }));
  assert.deepEqual([film.itunes?.complete, film.itunes?.explicit, film.podcast?.medium], [true, true, "video"]);
  const empty = parseRssFeed(
    podcast({ ...PODCAST, cover: null, copyright: "", show: { ...SHOW, about: "", ownerMail: null, author: "" }, episodes: [] }),
  );
  assert.deepEqual([empty.title, empty.description, empty.items ?? [], empty.image], ["河上夜话", "河上夜话", [], undefined]);
  assert.deepEqual([empty.podcast?.medium, empty.podcast?.locked], ["podcast", { value: true }]);
});

test("whatever is written in a show and its episodes, its feed is read back", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.constantFrom("]]>", "<![CDATA[x", "</title>", "&amp;", "更\u0000正", "\ud800"),
  );
  const line = words.filter((text) => xmlLine(text) !== "");
  fc.assert(
    fc.property(
      ...([line, words, line, line, fc.constantFrom(...SHOW_CATEGORIES), fc.constantFrom(...SHOW_LANGUAGES)] as const),
      fc.record({ duration: fc.option(fc.nat(50_000_000)), number: fc.option(fc.integer({ min: 1, max: 9_999 })) }),
      (name, about, title, person, category, language, numbers) => {
        const episode = { ...EPISODE, ...numbers, title, summary: about, people: [person] };
        const read = parseRssFeed(podcast({ ...PODCAST, show: { ...SHOW, name, about, category, language }, episodes: [episode] }));
        const [item] = read.items ?? [];
        assert.equal(spaced(read.title), spaced(xmlLine(name)));
        assert.equal(spaced(item?.title), spaced(xmlLine(title)));
        assert.equal(spaced(item?.description ?? ""), spaced(xmlText(about)));
        assert.equal(spaced(item?.podcast?.persons?.[0]?.display), spaced(xmlLine(person)));
        assert.equal(item?.itunes?.duration, numbers.duration === null ? undefined : Math.round(numbers.duration / 1000));
        assert.equal(item?.itunes?.episode, numbers.number ?? undefined);
        assert.equal([read.itunes?.categories?.[0]?.text, read.itunes?.categories?.[0]?.categories?.[0]?.text].filter(Boolean).join("/"), category);
      },
    ),
    { numRuns: 80 },
  );
});

/** Readers of XML trim and fold white space. */
function spaced(text: string | undefined): string | undefined {
  return text?.replace(/[\s\u0085]+/g, " ").trim();
}
