import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../core/refused.ts";
import { readGhost } from "./read-ghost.ts";

const read = (data: unknown) => readGhost(new TextEncoder().encode(JSON.stringify({ db: [{ data }] })), { siteUrl: "https://hecheng.example/" });
const POST = {
  id: "1",
  title: " 渡口 ",
  slug: "dukou",
  uuid: "u-1",
  html: "<p>通航。</p>",
  status: "published",
  published_at: "2021-03-04T05:06:07.000Z",
};

test("a post comes with its authors and sections in their order, its time, its picture and its addresses", () => {
  const [one] = read({
    posts: [
      {
        ...POST,
        feature_image: "__GHOST_URL__/content/images/a.png",
        html: '<img src="__GHOST_URL__/content/images/b.png">',
        custom_excerpt: "摘要",
      },
    ],
    tags: [
      { id: "9", name: "#inner", slug: "i" },
      { id: "8", name: "市政", slug: "shizheng" },
      { id: "7", name: "桥", slug: "qiao" },
    ],
    users: [
      { id: 5, name: "林渡" },
      { id: 6, name: "苏桥" },
    ],
    posts_tags: [
      { post_id: "1", tag_id: "7", sort_order: 2 },
      { post_id: "1", tag_id: "9", sort_order: 0 },
      { post_id: "1", tag_id: "8", sort_order: 1 },
    ],
    posts_authors: [
      { post_id: "1", author_id: 6, sort_order: 1 },
      { post_id: "1", author_id: 5, sort_order: 0 },
    ],
  });
  assert.deepEqual(one?.post, {
    url: "https://hecheng.example/dukou/",
    otherUrls: ["https://hecheng.example/p/u-1/"],
    headline: "渡口",
    byline: ["林渡", "苏桥"],
    published: "2021-03-04T05:06:07+00:00",
    isDraft: false,
    trails: [[{ name: "市政", slug: "shizheng" }]],
    summary: "摘要",
    bodyHtml: '<img src="https://hecheng.example/content/images/b.png">',
    leadPicture: "https://hecheng.example/content/images/a.png",
    losses: [{ kind: "tags", count: 1, detail: "tags left behind" }],
  });
});

test("what was not public is a draft and says why; a text that only Ghost can read is none", () => {
  const posts = [
    { ...POST, status: "draft" },
    { ...POST, status: "scheduled" },
    { ...POST, visibility: "paid" },
    { ...POST, type: "page" },
    { ...POST, html: null, lexical: "{}" },
  ];
  assert.deepEqual(
    read({ posts }).map(({ post, form }) => [post?.isDraft, post?.losses[0]?.detail, form]),
    [
      [true, undefined, null],
      [true, "it was scheduled; its time is not taken over: it comes in as a draft", null],
      [true, "it was for members only: it comes in as a draft", null],
      [true, "it was a page, not a post: it comes in as a draft", null],
      [undefined, undefined, "lexical"],
    ],
  );
});

test("what is no export is refused, whatever it is", () => {
  for (const text of ["", "{", "[]", "null", '{"db":[]}', '{"db":[{"data":{"posts":3}}]}']) {
    assert.throws(() => readGhost(new TextEncoder().encode(text), { siteUrl: "https://hecheng.example/" }), Refused, text);
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.throws(() => readGhost(new TextEncoder().encode(text), { siteUrl: "https://hecheng.example/" }), Refused);
    }),
  );
});
