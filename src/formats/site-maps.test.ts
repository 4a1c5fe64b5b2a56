import assert from "node:assert/strict";
import { test } from "node:test";
import { getElementsByTagName, textContent } from "domutils";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { newsSiteMap } from "./news-site-map-xml.ts";
import { siteMapIndex, siteMapPart } from "./site-map-xml.ts";
import { xmlLine } from "./xml-text.ts";

const ORIGIN = "https://hecheng.example";
const read = (xml: string, name: string) => getElementsByTagName(name, parseDocument(xml, { xmlMode: true }));

test("a part names each page with its last change and its other scripts", () => {
  const alternates = [
    { language: "zh-Hans", url: `${ORIGIN}/a?b&c` },
    { language: "zh-Hant", url: `${ORIGIN}/hant/a?b&c` },
  ];
  const xml = siteMapPart([
    { url: `${ORIGIN}/a?b&c`, changedAt: Date.UTC(2026, 2, 2, 2), alternates },
    { url: `${ORIGIN}/about`, changedAt: null, alternates: [] },
  ]);
  assert.deepEqual(read(xml, "loc").map(textContent), [`${ORIGIN}/a?b&c`, `${ORIGIN}/about`]);
  assert.deepEqual(read(xml, "lastmod").map(textContent), ["2026-03-02T02:00:00.000Z"]);
  assert.deepEqual(
    read(xml, "xhtml:link").map(({ attribs }) => [attribs["hreflang"], attribs["href"]]),
    alternates.map(({ language, url }) => [language, url]),
  );
});

test("the index names its parts", () => {
  const xml = siteMapIndex([
    { url: `${ORIGIN}/sitemap-2026-03.xml`, changedAt: 0 },
    { url: `${ORIGIN}/sitemap-pages.xml`, changedAt: null },
  ]);
  assert.deepEqual(read(xml, "loc").map(textContent), [`${ORIGIN}/sitemap-2026-03.xml`, `${ORIGIN}/sitemap-pages.xml`]);
});

test("the news site map gives every title as it is, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const xml = newsSiteMap({ name: "河城在线", language: "zh-cn" }, [{ url: `${ORIGIN}/a`, title, publishedAt: 0 }]);
      assert.deepEqual(read(xml, "news:title").map(textContent), [xmlLine(title)]);
    }),
  );
});
