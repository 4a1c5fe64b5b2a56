import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../core/refused.ts";
import { readWire } from "./read-wire.ts";

const read = (text: string) => readWire(Buffer.from(text), { name: "hc-0042.txt", zone: "Asia/Shanghai" });
const refuses = (text: string, code: string, reason: RegExp) =>
  assert.throws(
    () => read(text),
    (error) => error instanceof Refused && error.code === code && reason.test(error.message) && error.zh !== null,
  );

const g2 = (
  meta: string,
  rest = "",
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:qinghe.example:1" version="2" xml:lang="zh-Hans">
  <rightsInfo><copyrightNotice>© 青河社</copyrightNotice></rightsInfo>
  <itemMeta><provider literal="qinghe"><name>青河社</name></provider><versionCreated>2026-11-20T09:00:00+08:00</versionCreated>${meta}</itemMeta>
  <contentMeta><contentCreated>2026-11-20T08:00:00+08:00</contentCreated><by>江一帆、林小桥</by><headline role="list">短</headline><headline>青河大桥 通车</headline>
  <subject qcode="k:1"><name>交通</name></subject><description role="drol:summary">大桥通车。</description></contentMeta>${rest}</newsItem>`;

test("a news item of NewsML-G2 gives its fields and its XHTML", () => {
  const [item] = read(
    g2(
      "",
      '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>大桥 &amp; 渡口</p></body></html></inlineXML></contentSet>',
    ),
  );
  assert.deepEqual(item, {
    id: "urn:newsml:qinghe.example:1",
    url: null,
    headline: "青河大桥 通车",
    byline: ["江一帆", "林小桥"],
    published: "2026-11-20T08:00:00+08:00",
    publishedStated: "2026-11-20T08:00:00+08:00",
    modified: "2026-11-20T09:00:00+08:00",
    zoneAssumed: false,
    summary: "大桥通车。",
    bodyHtml: "<p>大桥 &amp; 渡口</p>",
    language: "zh-Hans",
    categories: ["交通"],
    enclosures: [],
    source: "青河社",
    copyrightNotice: "© 青河社",
    pubStatus: "usable",
    ...{ embargoed: null, signal: null, madeFrom: [] },
  });
});

test("a status says that an item is canceled or withheld, and an embargo withholds it", () => {
  const status = (meta: string) => read(g2(meta))[0]?.pubStatus;
  assert.equal(status('<pubStatus qcode="stat:canceled"/>'), "canceled");
  assert.equal(status('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>'), "withheld");
  assert.equal(status('<embargoed>2026-11-21T00:00:00Z</embargoed><pubStatus qcode="stat:usable"/>'), "withheld");
  refuses(g2('<pubStatus qcode="stat:maybe"/>'), "unreadable", /pubStatus/);
});

test("NITF inside, plain text inside, and the largest rendition of a picture are read", () => {
  const nitf =
    '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><byline>By Ann Lee, <byttl>Reporter</byttl></byline></body.head><body.content><p>甲</p></body.content></body></nitf>';
  assert.equal(read(g2("", `<contentSet><inlineXML>${nitf}</inlineXML></contentSet>`))[0]?.bodyHtml, "<p>甲</p>");
  assert.deepEqual(read(nitf)[0]?.byline, ["Ann Lee"]);
  assert.equal(read(g2("", "<contentSet><inlineData>甲 &lt; 乙\n丙</inlineData></contentSet>"))[0]?.bodyHtml, "<p>甲 &lt; 乙</p><p>丙</p>");
  const renditions =
    '<remoteContent href="https://q.example/s.jpg" contenttype="image/jpeg" width="100" height="80"/><remoteContent href="https://q.example/l.jpg" contenttype="image/jpeg" width="1000" height="800" size="5"/>';
  assert.deepEqual(read(g2("", `<contentSet>${renditions}</contentSet>`))[0]?.enclosures, [
    { url: "https://q.example/l.jpg", type: "image/jpeg", length: 5 },
  ]);
});

test("an item says whether it corrects or withdraws another, what it was made from, and until when it is held back", () => {
  const meta =
    '<embargoed>2026-11-21T06:00:00+08:00</embargoed><signal qcode="sig:update"/><signal qcode="sig:correction"/><link rel="irel:evolvedFrom" residref="urn:newsml:qinghe.example:0"/><link rel="irel:seeAlso" residref="urn:other"/>';
  const [item] = read(g2(meta));
  assert.deepEqual(
    [item?.signal, item?.madeFrom, item?.embargoed, item?.pubStatus],
    ["correction", ["urn:newsml:qinghe.example:0"], "2026-11-21T06:00:00+08:00", "withheld"],
  );
  assert.equal(read(g2('<signal uri="http://cv.iptc.org/newscodes/signal/KILL"/>'))[0]?.signal, "withdrawal");
  assert.equal(read('{"uri":"urn:q:2","headline":"桥","embargoed":"2026-11-21T06:00:00+08:00"}')[0]?.embargoed, "2026-11-21T06:00:00+08:00");
});

test("a news message gives its news and leaves the rest", () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${g2("")}<conceptItem guid="c"/></itemSet></newsMessage>`;
  assert.deepEqual(
    read(message).map(({ headline }) => headline),
    ["青河大桥 通车"],
  );
});

test("a package takes its headline from its first item where it has none", () => {
  const item =
    '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p"><itemMeta><versionCreated>2026-11-20T09:00:00Z</versionCreated></itemMeta><groupSet><group><itemRef><title>一号桥</title></itemRef></group></groupSet></packageItem>';
  assert.equal(read(item)[0]?.headline, "一号桥");
});

test("ninjs of every version gives its fields", () => {
  const v3 = {
    uri: "urn:qinghe:9",
    versionCreated: "2026-11-20T09:00:00+08:00",
    pubStatus: "canceled",
    language: "zh-Hans",
    by: "江一帆、林小桥",
    headlines: [
      { role: "list", value: "短" },
      { role: "main", value: "大桥通车" },
    ],
    bodies: [
      { role: "text", contentType: "text/plain", value: "甲" },
      { role: "main", contentType: "text/html", value: "<p>甲</p>" },
    ],
    subjects: [{ name: "交通" }],
    copyrightNotice: "© 青河社",
    associations: [
      {
        name: "p1",
        uri: "urn:p1",
        type: "picture",
        renditions: [
          { name: "s", href: "https://q.example/s.jpg", contentType: "image/jpeg", width: 10, height: 10 },
          { name: "l", href: "https://q.example/l.jpg", contentType: "image/jpeg", width: 20, height: 20 },
        ],
      },
    ],
  };
  const [item] = read(JSON.stringify(v3));
  assert.deepEqual(
    [item?.id, item?.headline, item?.bodyHtml, item?.byline, item?.pubStatus],
    ["urn:qinghe:9", "大桥通车", "<p>甲</p>", ["江一帆", "林小桥"], "canceled"],
  );
  assert.deepEqual([item?.published, item?.modified, item?.categories], ["2026-11-20T09:00:00+08:00", "2026-11-20T09:00:00+08:00", ["交通"]]);
  assert.deepEqual(item?.enclosures, [{ url: "https://q.example/l.jpg", type: "image/jpeg", length: null }]);
  const [old] = read(
    JSON.stringify({
      uri: "u",
      headline: "大桥",
      byline: "江一帆",
      body_xhtml: "<p>甲</p>",
      versioncreated: "2026-11-20T09:00:00Z",
      person: [{ name: "某" }],
    }),
  );
  assert.deepEqual([old?.headline, old?.byline, old?.bodyHtml, old?.modified], ["大桥", ["江一帆"], "<p>甲</p>", "2026-11-20T09:00:00+00:00"]);
});

test("what is no news says what it is", () => {
  refuses('<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "not-an-article", /a concept item, not news/);
  refuses('<knowledgeItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "not-an-article", /a knowledge item/);
  refuses('<planningItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "not-an-article", /a planning item/);
  refuses(g2("", "<contentSet><inlineXML><events><event/></events></inlineXML></contentSet>"), "not-an-article", /events/);
  refuses("<constructor/>", "not-an-article", /constructor/);
  refuses('{"uri":"u","type":"event"}', "not-an-article", /an event/);
  refuses('{"uri":"u","plannedCoverage":[]}', "not-an-article", /a plan/);
});

test("what breaks its standard says which field is wrong", () => {
  refuses(g2("").replace(/ guid="[^"]*"/, ""), "unreadable", /guid/);
  refuses(g2("").replace(/<versionCreated>[^<]*/, "<versionCreated>soon"), "unreadable", /versionCreated is "soon"/);
  refuses('{"headline":"x"}', "unreadable", /uri/);
  refuses('{"uri":"u","colour":"red"}', "unreadable", /colour/);
  refuses('{"uri":"u","urgency":0.5}', "unreadable", /urgency/);
  refuses('{"uri":"u","associations":[{"uri":"v"}]}', "unreadable", /associations\.name/);
  refuses('{"uri":"u","rightsInfo":{}}', "unreadable", /rightsInfo/);
  refuses('{"uri":"u","places":[{"geojson":{"type":"Dot"}}]}', "unreadable", /geojson/);
  refuses('{"uri":', "unreadable", /JSON/);
  refuses("<!-- -->", "unreadable", /element/);
});

test("an agency's own extension of ninjs may have properties of its own", () => {
  assert.equal(read('{"uri":"u","standard":{"name":"QHNINJS"},"colour":"red","headline":"桥"}')[0]?.headline, "桥");
});

test("a plain text's first line is its headline, its name its id; an empty or binary file is refused", () => {
  const [item] = read("\n青河大桥通车\r\n\r\n  大桥今天<通车>。\r\n完\r\n");
  assert.deepEqual([item?.id, item?.headline, item?.bodyHtml], ["hc-0042.txt", "青河大桥通车", "<p>大桥今天&lt;通车&gt;。</p><p>完</p>"]);
  refuses(" \n", "unreadable", /empty/);
  refuses("GIF89a\u0001\u0002", "unreadable", /no text/);
});

test("whatever stands in a wire's file is read or refused, never a crash", () => {
  const pieces = [
    "<newsItem guid='g'>",
    "<itemMeta>",
    "<versionCreated>2026-11-20T08:00:00Z</versionCreated>",
    "</itemMeta>",
    "<contentSet>",
    "<inlineXML>",
    "<nitf>",
    "<body.content>",
    "<p>",
    "甲",
    "</",
    "<remoteContent href='x'/>",
    "&",
    "<packageItem>",
    "\u0000",
  ];
  const json = fc.dictionary(
    fc.constantFrom("uri", "headlines", "bodies", "places", "associations", "people", "urgency", "standard", "constructor"),
    fc.jsonValue(),
  );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join("")),
    json.map((item) => JSON.stringify({ ...item, uri: "u" })),
  );
  fc.assert(
    fc.property(text, (file) => {
      try {
        read(file);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }),
  );
});
