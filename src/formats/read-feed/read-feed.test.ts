import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../core/refused.ts";
import { readFeed } from "./read-feed.ts";

const OPTIONS = { contentType: null, url: "https://hecheng.example/news/feed.xml", zone: "Asia/Shanghai" };
const read = (text: string, options: Partial<typeof OPTIONS> = {}) => readFeed(Buffer.from(text), { ...OPTIONS, ...options });
const rss = (item: string) => read(`<rss version="2.0"><channel><title>河城报</title><item>${item}</item></channel></rss>`).items[0];
const atom = (entry: string) => read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`).items[0];

test("an RSS item gives its headline, page, authors, time, summary, text, sections, files and source", () => {
  const feed =
    read(`<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>河城报</title><link>https://hecheng.example/</link><language>zh-CN</language><ttl>30</ttl>
    <item><title>青河大桥通车</title><link>/a/1.html</link><guid isPermaLink="false">hc-1</guid><dc:creator>江一帆、林小桥</dc:creator>
    <pubDate>Fri, 20 Nov 2026 08:00:00 +0800</pubDate><description>大桥今天通车。</description><c:encoded><![CDATA[<p>大桥<a href="b.html">今天</a>通车。</p>]]></c:encoded>
    <category>交通</category><category>河城</category><enclosure url="/p/1.jpg" type="image/jpeg" length="2048"/><source url="https://qinghe.example/">青河社</source></item></channel></rss>`);
  assert.deepEqual(feed, {
    title: "河城报",
    url: "https://hecheng.example/",
    language: "zh-CN",
    ttl: 30,
    next: null,
    items: [
      {
        id: "hc-1",
        url: "https://hecheng.example/a/1.html",
        headline: "青河大桥通车",
        byline: ["江一帆", "林小桥"],
        published: "2026-11-20T08:00:00+08:00",
        publishedStated: "Fri, 20 Nov 2026 08:00:00 +0800",
        modified: null,
        zoneAssumed: false,
        summary: "大桥今天通车。",
        bodyHtml: '<p>大桥<a href="https://hecheng.example/news/b.html">今天</a>通车。</p>',
        language: null,
        categories: ["交通", "河城"],
        enclosures: [{ url: "https://hecheng.example/p/1.jpg", type: "image/jpeg", length: 2048 }],
        source: "青河社",
        copyrightNotice: null,
        pubStatus: "usable",
        ...{ embargoed: null, signal: null, madeFrom: [] },
      },
    ],
  });
});

test("an Atom entry gives the same, with inline markup and addresses seen from xml:base", () => {
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hant" xml:base="https://yunzhou.example/x/">
    <title type="html">雲州&lt;b&gt;報&lt;/b&gt;</title><link href="./"/><link rel="next" href="?page=2"/>
    <entry xml:base="y/"><id>tag:yunzhou.example,2026:7</id><title>渡口復航</title><link rel="self" href="7.atom"/><link href="7.html"/>
    <author><name>沈渡</name><email>a@yunzhou.example</email></author><published>2026-11-20T08:00+08:00</published><updated>2026-11-20T01:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">渡口<img src="p.jpg"/></div></content><category term="k" label="水運"/>
    <link rel="enclosure" href="s.mp3" type="audio/mpeg" length="9"/><rights>© 雲州報</rights></entry></feed>`);
  assert.deepEqual(
    [feed.title, feed.url, feed.next, feed.language],
    ["雲州報", "https://yunzhou.example/x/", "https://yunzhou.example/x/?page=2", "zh-Hant"],
  );
  const [item] = feed.items;
  assert.equal(item?.url, "https://yunzhou.example/x/y/7.html");
  assert.equal(item?.id, "tag:yunzhou.example,2026:7");
  assert.deepEqual([item?.published, item?.modified], ["2026-11-20T08:00:00+08:00", "2026-11-20T01:00:00+00:00"]);
  assert.equal(item?.bodyHtml, '<div>渡口<img src="https://yunzhou.example/x/y/p.jpg"></div>');
  assert.deepEqual([item?.byline, item?.categories, item?.language, item?.copyrightNotice], [["沈渡"], ["水運"], "zh-Hant", "© 雲州報"]);
  assert.deepEqual(item?.enclosures, [{ url: "https://yunzhou.example/x/y/s.mp3", type: "audio/mpeg", length: 9 }]);
});

test("RDF, whose items stand beside the channel, is read", () => {
  const feed =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://hecheng.example/"><title>河城</title></channel><item rdf:about="https://hecheng.example/2"><title>桥</title><dc:date>2026-11-20</dc:date></item></rdf:RDF>`);
  assert.deepEqual([feed.title, feed.url], ["河城", "https://hecheng.example/"]);
  assert.deepEqual(
    [feed.items[0]?.id, feed.items[0]?.published, feed.items[0]?.zoneAssumed],
    ["https://hecheng.example/2", "2026-11-20T00:00:00+08:00", true],
  );
});

test("CDF, whose items say their page and time in attributes, is read", () => {
  const feed = read(
    '<CHANNEL HREF="https://hecheng.example/"><TITLE>河城</TITLE><ITEM HREF="/3.html" LASTMOD="2026-11-20T08:00:00+08:00"><TITLE>桥</TITLE><ABSTRACT>通车</ABSTRACT></ITEM></CHANNEL>',
  );
  const [item] = feed.items;
  assert.deepEqual([feed.title, feed.url], ["河城", "https://hecheng.example/"]);
  assert.deepEqual(
    [item?.headline, item?.url, item?.modified, item?.summary],
    ["桥", "https://hecheng.example/3.html", "2026-11-20T08:00:00+08:00", "通车"],
  );
});

test("a JSON Feed is read", () => {
  const feed = read(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "河城报",
      next_url: "/2.json",
      items: [
        {
          id: "1",
          url: "/a",
          title: "桥",
          content_text: "甲\n乙",
          date_published: "2026-11-20T08:00:00+08:00",
          authors: [{ name: "江一帆" }],
          tags: ["交通"],
        },
      ],
    }),
  );
  assert.equal(feed.next, "https://hecheng.example/2.json");
  const [item] = feed.items;
  assert.deepEqual(
    [item?.url, item?.bodyHtml, item?.byline, item?.categories],
    ["https://hecheng.example/a", "<p>甲</p><p>乙</p>", ["江一帆"], ["交通"]],
  );
});

test("a description with markup is the text too, one without is a summary only", () => {
  assert.equal(rss("<description>&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</description>")?.bodyHtml, "<p>甲</p><p>乙</p>");
  assert.equal(rss("<description>&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</description>")?.summary, "甲\n乙");
  assert.equal(rss("<description>甲</description>")?.bodyHtml, null);
});

test("a headline is plain text: escaped markup goes, text that only looks like it stays where Atom says that it is text", () => {
  assert.equal(rss("<title>桥&amp;amp;渡 &lt;em&gt;通&lt;/em&gt;</title>")?.headline, "桥&渡 通");
  assert.equal(atom('<title type="text">元素&lt;b&gt;的用法</title>')?.headline, "元素<b>的用法");
});

test("who wrote an item is named without the address", () => {
  assert.deepEqual(rss("<author>a@hecheng.example (江一帆)</author>")?.byline, ["江一帆"]);
  assert.deepEqual(rss("<author>江一帆 &lt;a@hecheng.example&gt;</author>")?.byline, ["江一帆"]);
});

test("a time that cannot be read is kept as printed; the moon's calendar is not taken for the sun's", () => {
  for (const printed of ["农历2026年十月初二", "昨天", "2026-13-45"]) {
    const item = rss(`<pubDate>${printed}</pubDate>`);
    assert.deepEqual([item?.published, item?.publishedStated], [null, printed]);
  }
});

test("a time of the future is kept as stated", () => {
  assert.equal(rss("<pubDate>Fri, 20 Nov 2099 08:00:00 GMT</pubDate>")?.published, "2099-11-20T08:00:00+00:00");
});

test("an entry that Atom says is deleted is canceled", () => {
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <at:deleted-entry ref="tag:7" when="2026-11-20T08:00:00Z"/></feed>`);
  assert.deepEqual([feed.items[0]?.id, feed.items[0]?.pubStatus], ["tag:7", "canceled"]);
});

test("what is ill-formed is mended: junk in front, names that only HTML knows, bare ampersands, control characters, an end that is missing", () => {
  const mended = read(
    "\ufeff \n<br/><b>Warning</b>: x.php\n<?xml version='1.0'?><rss><channel><title>河&nbsp;城 & 渡&middot;口\u0001</title><item><title>一</title></item><item><title>二",
  );
  assert.equal(mended.title, "河 城 & 渡·口");
  assert.deepEqual(
    mended.items.map(({ headline }) => headline),
    ["一", "二"],
  );
});

test("a charset is read from the HTTP header or the declaration, and not believed where the bytes are UTF-8", () => {
  const gbk = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="gb2312"?><rss><channel><title>'),
    Buffer.from("bad3b3c7", "hex"),
    Buffer.from("</title></channel></rss>"),
  ]);
  assert.equal(readFeed(gbk, OPTIONS).title, "河城");
  const bare = Buffer.concat([Buffer.from("<rss><channel><title>"), Buffer.from("bad3b3c7", "hex"), Buffer.from("</title></channel></rss>")]);
  assert.equal(readFeed(bare, { ...OPTIONS, contentType: "text/xml; charset=GBK" }).title, "河城");
  assert.equal(read('<?xml version="1.0" encoding="gb2312"?><rss><channel><title>河城</title></channel></rss>').title, "河城");
});

test("declared entities are not expanded", () => {
  const feed = read('<!DOCTYPE rss [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>甲&b;乙</title></channel></rss>');
  assert.equal(feed.title, "甲&b;乙");
});

test("what is no feed, too large or nested too deep is refused with the reason", () => {
  const refused = (bytes: Uint8Array, reason: RegExp) =>
    assert.throws(
      () => readFeed(bytes, OPTIONS),
      (error) => error instanceof Refused && error.code === "unreadable" && reason.test(error.message),
    );
  refused(Buffer.from("<html><body>404</body></html>"), /html/);
  refused(Buffer.from("404"), /no feed/);
  refused(Buffer.from("{}"), /JSON Feed/);
  refused(Buffer.alloc(10 * 1024 * 1024 + 1, 32), /10 MB/);
  refused(Buffer.from(`<rss><channel>${"<a>".repeat(300)}`), /256/);
});

test("any bytes are read or refused, never a crash", () => {
  const piece = fc.constantFrom(
    ..."<rss> <channel> <item> </item> <title> </title> <link href='x'/> <guid> <pubDate> 2026-11-20 &#0; &#xfffff; & &amp; <![CDATA[ ]]> <!-- --> <?x ?> xmlns:a='constructor' xmlns='__proto__' <a:b> <sy:updatePeriod> constructor \u0000 \ud800 桥".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        readFeed(Buffer.from(`<rss><channel>${pieces.join("")}`), OPTIONS);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }),
  );
});
