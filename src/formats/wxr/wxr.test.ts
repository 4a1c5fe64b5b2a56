import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { wxr } from "../../../test/old-sites/wxr.ts";
import { shared } from "../../../test/shared.ts";
import { Refused } from "../../core/refused.ts";
import { sanitise } from "../../html/sanitise.ts";
import { ItemSplitter } from "./item-splitter.ts";
import { postOfItem } from "./post-of-item.ts";
import { readWxrHead } from "./read-wxr-head.ts";
import { readWxrItem } from "./read-wxr-item.ts";
import { withParagraphs } from "./with-paragraphs.ts";
import { withoutShortcodes } from "./without-shortcodes.ts";

function read(text: string) {
  const [head, ...rest] = new ItemSplitter().push(text);
  const items = rest.map((piece) => readWxrItem(piece.text));
  const files = new Map(items.flatMap(({ id, file }) => (file === null ? [] : [[id, file]])));
  const context = { head: readWxrHead(head?.text ?? ""), fileOf: (id: string) => files.get(id) ?? null };
  return { items, posts: items.map((item) => postOfItem(item, context)) };
}

test("a post comes with its author's name, its time in UTC, its sections from the top, and both of its addresses", () => {
  const { posts } = read(wxr([{ id: 12, title: "渡口 &amp;amp; 桥", categories: [["daolu", "道路"]] }]));
  const [post] = posts;
  assert.equal(post?.headline, "渡口 & 桥");
  assert.deepEqual(post?.byline, ["林渡"]);
  assert.equal(post?.published, "2019-05-07T02:00:00+00:00");
  assert.deepEqual(post?.trails, [
    [
      { name: "城市", slug: "chengshi" },
      { name: "道路", slug: "daolu" },
    ],
  ]);
  assert.deepEqual([post?.url, ...(post?.otherUrls ?? [])], ["https://hecheng.example/2019/05/12/", "https://hecheng.example/?p=12"]);
});

test("what was not public comes in as a draft and says why; what lies in the bin, menus and pictures are no posts", () => {
  const { posts } = read(
    wxr([
      { id: 1, status: "draft", gmt: "0000-00-00 00:00:00" },
      { id: 2, status: "private" },
      { id: 3, status: "future" },
      { id: 4, more: "<wp:post_password>x</wp:post_password>" },
      { id: 5, type: "page" },
      { id: 6, status: "trash" },
      { id: 7, type: "nav_menu_item" },
    ]),
  );
  assert.deepEqual(
    posts.map((post) => post && [post.isDraft, post.published, post.losses.map(({ detail }) => detail.split(":")[0])]),
    [
      [true, null, []],
      [true, "2019-05-07T02:00:00+00:00", ["it was private"]],
      [true, "2019-05-07T02:00:00+00:00", ["it was scheduled; its time is not taken over"]],
      [true, "2019-05-07T02:00:00+00:00", ["it had a password"]],
      [true, "2019-05-07T02:00:00+00:00", ["it was a page, not a post"]],
      null,
      null,
    ],
  );
});

test("comments, tags, fields, players and what shortcodes made are counted as lost", () => {
  const more = `<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment><category domain="post_tag" nicename="x">x</category>
<wp:postmeta><wp:meta_key>views</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>99</wp:meta_value></wp:postmeta>`;
  const { posts } = read(wxr([{ id: 1, more, content: '一<iframe src="https://x.example"></iframe>[poll id="3"]' }]));
  assert.deepEqual(
    posts[0]?.losses.map(({ kind, count }) => [kind, count]),
    ["shortcodes", "comments", "tags", "fields", "embeds", "pictures"].map((kind) => [kind, 1]),
  );
});

test("captions become figures', galleries the pictures that they name, other shortcodes go, what only stands in brackets stays", () => {
  const content =
    '[caption id="a" width="3"]<a href="/x"><img src="https://a.example/1.jpg"></a> 渡口[/caption][gallery ids="7, 8"][vc_row]正文[sic][1][/vc_row]';
  const { markup, removed } = withoutShortcodes(content, (id) => (id === "7" ? "https://a.example/7.jpg" : null));
  assert.equal(
    markup,
    '<figure><a href="/x"><img src="https://a.example/1.jpg"></a><figcaption>渡口</figcaption></figure><figure><img src="https://a.example/7.jpg"></figure>正文[sic][1]',
  );
  assert.deepEqual([...removed], [["vc_row", 1]]);
});

test("ends of lines make paragraphs where the text has none of its own", () => {
  assert.equal(
    sanitise(withParagraphs("第一段\r\n第一段续\r\n\r\n第二段\n<ul>\n<li>项</li>\n</ul>\n第三段")),
    "<p>第一段<br>第一段续</p><p>第二段</p><ul><li>项</li></ul><p>第三段</p>",
  );
  assert.equal(withParagraphs("<!-- wp:paragraph -->\n<p>一\n二</p>"), "<!-- wp:paragraph -->\n<p>一\n二</p>");
});

test("a feed that is no export is refused, and entities are never expanded", () => {
  assert.throws(() => readWxrHead("<rss><channel><title>别的</title></channel></rss>"), Refused);
  const bomb = '<!DOCTYPE rss [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;">]>\n';
  const { posts } = read(wxr([{ id: 1, title: "&b;\u0000题" }], { head: bomb }));
  assert.equal(posts[0]?.headline, "&b;题");
});

const sample = shared("data/wxr/themeunittestdata.wordpress.xml");
test("every post of WordPress's own test data is read with what its export says of it", {
  skip: sample === null && "the measuring sets are absent",
}, () => {
  const { items, posts } = read(readFileSync(sample ?? "", "utf8"));
  const all = posts.filter((post) => post !== null);
  assert.equal(items.length, 180);
  assert.equal(all.length, 72);
  assert.ok(all.every(({ url, byline }) => url?.startsWith("http") && byline[0] !== undefined));
  assert.ok(all.every(({ published, isDraft }) => isDraft || published !== null));
  for (const { bodyHtml } of all) assert.doesNotMatch(bodyHtml, /\[(?:gallery|caption)\s/);
});
