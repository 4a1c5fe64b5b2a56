import assert from "node:assert/strict";
import { test } from "node:test";
import type { Picture, PublishedArticle } from "../core/published.ts";
import { articleBody } from "./article-body.ts";

const picture = (id: string): Picture => ({
  ...{ assetId: id, alt: "", caption: "", credit: "", width: 1280, height: 960, focal: { x: 0.5, y: 0.5 } },
  renditions: [320, 640, 1280].map((width) => ({ width, height: width * 0.75, path: `/media/${id}${width}.jpg` })),
});
const shown = (id: string) => `<figure><img src="/media/${id}1280.jpg" alt="" width="1280" height="960"></figure>`;
const article = (other: Partial<PublishedArticle>) => ({ bodyHtml: "", lead: null, pictures: [], ...other }) as unknown as PublishedArticle;

test("pictures of a body name every width, and all but the first wait until they are scrolled to", () => {
  const [a, b] = [picture("a"), picture("b")];
  const { markup } = articleBody(article({ bodyHtml: `${shown("a")}<p>甲</p>${shown("b")}`, lead: a, pictures: [a, b] }));
  const [, first = "", second = ""] = markup.split("<img ");
  assert.match(
    first,
    /^src="\/media\/a1280\.jpg" srcset="\/media\/a320\.jpg 320w, \/media\/a640\.jpg 640w, \/media\/a1280\.jpg 1280w" sizes="[^"]+" fetchpriority="high" alt="" width="1280" height="960">/,
  );
  assert.match(second, /loading="lazy" decoding="async" alt=""/);
});

test("where the lead picture stands above the text, every picture of the text may wait", () => {
  const [a, b] = [picture("a"), picture("b")];
  const { markup } = articleBody(article({ bodyHtml: shown("b"), lead: a, pictures: [a, b] }));
  assert.match(markup, /^<div class="body"><figure><img src="\/media\/a320\.jpg"[^>]*fetchpriority="high">/);
  assert.match(markup, /src="\/media\/b1280\.jpg"[^>]*loading="lazy"/);
});

test("a film's picture is its poster, and the text under it is its transcript", () => {
  const a = picture("a");
  const played = { path: "/media/f.mp4" } as PublishedArticle["played"];
  const { markup } = articleBody(
    article({ bodyHtml: "<p>[00:05] 甲</p>", lead: a, pictures: [a], recording: { kind: "video", duration: 9_000 }, ...(played && { played }) }),
  );
  assert.equal(markup, '<div class="body" id="transcript"><p class="cue"><a href="/media/f.mp4#t=5" data-seek="5">[00:05]</a> 甲</p></div>');
});
