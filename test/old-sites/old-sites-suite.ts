import assert from "node:assert/strict";
import { mkdir, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { Refused } from "../../src/core/refused.ts";
import { bareItem } from "../../src/formats/wires/bare-item.ts";
import { keepItem } from "../../src/ingest/items/keep-items.ts";
import { reportOfItem } from "../../src/ingest/items/report-of-item.ts";
import { safeItem } from "../../src/ingest/items/safe-item.ts";
import { type OtherSide, openOtherSide } from "../ingest/other-side.ts";
import type { DatabaseFor } from "../store/fixture.ts";
import { type OldTown, openOldTown, samplePng } from "./old-town.ts";
import { wxr } from "./wxr.ts";

/** Old sites come in, on the engine that `databaseFor` names. */
export function oldSitesSuite(databaseFor: DatabaseFor): void {
  let town: OldTown;
  let side: OtherSide;
  before(async () => {
    side = await openOtherSide();
  });
  beforeEach(async () => {
    town = await openOldTown(databaseFor, [side.host]);
  });
  afterEach(() => town.close());
  after(() => side.stop());

  const articles = () =>
    town.store.write
      .selectFrom("articles")
      .innerJoin("revisions", "revisions.id", "articles.currentRevisionId")
      .select(["articles.id", "articles.state", "articles.publishedAt", "revisions.text"])
      .execute()
      .then((rows) => rows.map(({ text, ...row }) => ({ ...row, text: JSON.parse(text) })))
      .then((rows) => rows.sort((a, b) => (a.text.headline < b.text.headline ? -1 : 1)));
  const count = async (table: "articles" | "reports" | "assets" | "sections" | "redirects") =>
    (await town.store.write.selectFrom(table).selectAll().execute()).length;
  const pathsOf = async (headline: string) => {
    const rows = await town.store.write.selectFrom("publications").select("item").execute();
    return rows.map(({ item }) => JSON.parse(item)).find((item) => item.headline === headline)?.path;
  };

  test("a WordPress export comes in: with its own times, its author, its drafts as drafts, and a second run does nothing", async () => {
    const path = await town.write(
      "old.xml",
      wxr([
        { id: 12, title: "渡口恢复通航" },
        { id: 13, title: "未写完", status: "draft", gmt: "0000-00-00 00:00:00" },
      ]),
    );
    const first = await town.bring({ paths: [path] });
    assert.match(first.said, /2 articles: 1 published, 1 drafts, 0 stored, 0 already there, 0 failed/);
    const made = await articles();
    assert.deepEqual(
      made.map(({ state, publishedAt, text }) => [text.headline, state, publishedAt, text.byline, text.sourceName]),
      [
        ["未写完", "draft", null, ["林渡"], "河城在线"],
        ["渡口恢复通航", "published", Date.UTC(2019, 4, 7, 2), ["林渡"], "河城在线"],
      ],
    );
    assert.match((await town.bring({ paths: [path] })).said, /2 articles: 0 published, 0 stored, 2 already there, 0 failed/);
    assert.deepEqual([await count("articles"), await count("reports")], [2, 2]);
  });

  test("an export that was made again with changed texts doubles nothing", async () => {
    const path = await town.write("old.xml", wxr([{ id: 12, content: "原文。" }]));
    await town.bring({ paths: [path] });
    await town.write("old.xml", wxr([{ id: 12, content: "改过的正文。" }, { id: 14 }]));
    assert.match((await town.bring({ paths: [path] })).said, /2 articles: 1 published, 0 stored, 1 already there/);
    assert.equal(await count("articles"), 2);
  });

  test("old addresses lead to the article for ever, with a question and in Chinese too; those of the portal's own pages do not", async () => {
    const items = [
      { id: 12, title: "渡口", link: "https://hecheng.example/2019/05/%e6%b8%a1%e5%8f%a3/" },
      { id: 13, title: "首页那篇", link: "https://hecheng.example/" },
      { id: 14, title: "体育那篇", link: "https://hecheng.example/tiyu/" },
      { id: 15, title: "关于那篇", link: "https://hecheng.example/about" },
    ];
    const { said } = await town.bring({ paths: [await town.write("old.xml", wxr(items))] });
    const to = await pathsOf("渡口");
    for (const path of ["/?p=12", "/2019/05/%E6%B8%A1%E5%8F%A3/", "/2019/05/%e6%b8%a1%e5%8f%a3/", "/2019/05/%e6%b8%a1%e5%8f%a3"])
      assert.deepEqual(await town.ask(path), [301, to], path);
    assert.deepEqual(await town.ask("/?p=13"), [301, await pathsOf("首页那篇")]);
    assert.equal((await town.ask(to))[0], 200);
    for (const path of ["/", "/?p=99", "/tiyu/", "/about"]) assert.equal((await town.ask(path))[0], 200, path);
    assert.match(said, /its old address \/tiyu\/ leads elsewhere/);
    assert.match(said, /its old address \/about leads elsewhere/);
  });

  test("an old address that equals the new one, or is another article's already, makes no loop", async () => {
    const path = await town.write(
      "old.xml",
      wxr([
        { id: 12, title: "渡口" },
        { id: 13, title: "新桥", link: "https://hecheng.example/?p=12" },
      ]),
    );
    await town.bring({ paths: [path] });
    assert.deepEqual(await town.ask("/?p=12"), [301, await pathsOf("渡口")]);
    const rows = await town.store.write.selectFrom("redirects").selectAll().execute();
    const sources = new Set(rows.map((row) => row.path));
    assert.ok(rows.every(({ target }) => !sources.has(target)));
  });

  test("sections go by rule, by name, upwards, or to the one that is named; new ones are made where that is wished", async () => {
    const items = [
      { id: 1, title: "甲", categories: [["daolu", "道路"]] as [string, string][] },
      { id: 2, title: "乙", categories: [["qiao", "桥梁"]] as [string, string][] },
      {
        id: 3,
        title: "丙",
        categories: [
          ["chengshi", "城市"],
          ["tiyu", "体育"],
        ] as [string, string][],
      },
      { id: 4, title: "丁", categories: [] },
    ];
    const path = await town.write("old.xml", wxr(items));
    const dry = await town.bring({ paths: [path] }, { flags: { map: "chengshi=shizheng", "make-below": "tiyu" }, dry: true });
    assert.match(dry.printed, /\/xinwen\/shizheng\/daolu\/ 道路: 1\n {4}2019-05-07T02:00:00\+00:00 {2}甲\n/);
    assert.match(dry.printed, /桥梁 \(new\): 1/);
    assert.deepEqual([await count("articles"), await count("reports"), await count("sections")], [0, 0, 5]);
    const { said } = await town.bring({ paths: [path] }, { flags: { map: "chengshi=shizheng", "make-below": "tiyu" } });
    assert.match(said, /4 published/);
    const stand = await town.store.write
      .selectFrom("places")
      .innerJoin("sections", "sections.id", "places.sectionId")
      .innerJoin("articles", "articles.id", "places.articleId")
      .innerJoin("revisions", "revisions.id", "articles.currentRevisionId")
      .select(["sections.path", "revisions.text"])
      .orderBy("articles.id")
      .orderBy("places.position")
      .execute();
    assert.deepEqual(stand.map(({ path, text }) => `${JSON.parse(text).headline} ${path}`).sort(), [
      "丁 xinwen",
      "丙 tiyu",
      "丙 xinwen/shizheng",
      "乙 tiyu/qiao",
      "甲 xinwen/shizheng/daolu",
    ]);
  });

  test("pictures are copied once each from a folder, or through the door; what lies about its type, is missing or lies outside is counted", async () => {
    const picture = await samplePng(400);
    const uploads = join(town.files, "uploads");
    await town.write("uploads/2019/05/a.png", picture);
    await town.write("uploads/2019/05/lie.png", "<html>no picture</html>");
    await town.write("secret.png", picture);
    await mkdir(join(uploads, "2019/06"), { recursive: true });
    await symlink(join(town.files, "secret.png"), join(uploads, "2019/06/out.png"));
    side.says.set("/far.png", { body: await samplePng(300, "#aa3322") });
    const base = "https://hecheng.example/wp-content/uploads";
    const images = [
      `${base}/2019/05/a-300x200.png`,
      `${base}/2019/05/a.png`,
      `${base}/2019/05/lie.png`,
      `${base}/2019/06/out.png`,
      `${base}/2019/05/%2e%2e/%2e%2e/../secret.png`,
      `${base}/x/..%2f..%2fsecret.png`,
      `${side.origin}/far.png`,
      "http://169.254.169.254/meta.png",
    ].map((address) => `<p><a href="${address}"><img src="${address}" alt="桥"></a></p>`);
    const path = await town.write("old.xml", wxr([{ id: 1, content: `<p>桥。</p>${images.join("")}` }]));
    const { said } = await town.bring({ paths: [path] }, { folders: [{ path: uploads, url: null }], fetch: true });
    const [article] = await articles();
    assert.equal(article?.text.bodyHtml.match(/data-asset=/g)?.length, 3, said);
    assert.equal(await count("assets"), 2);
    assert.doesNotMatch(article?.text.bodyHtml ?? "", /<a /);
    assert.match(said, /lie\.png This is no picture/);
    assert.match(said, /169\.254\.169\.254\/meta\.png .*not on the public Internet/);
    assert.match(said, /pictures 5/);
    await town.bring(
      { paths: [await town.write("two.xml", wxr([{ id: 2, content: `<p>二</p>${images[0]}` }]))] },
      { folders: [{ path: uploads, url: null }] },
    );
    assert.equal(await count("assets"), 2);
  });

  test("a picture that its host's robots.txt forbids is not asked for, and is counted", async () => {
    side.says.set("/robots.txt", { body: "User-agent: *\nDisallow: /closed/" });
    side.says.set("/closed/a.png", { body: await samplePng(200, "#336633") });
    side.asked.length = 0;
    const content = `<p>桥。</p><p><img src="${side.origin}/closed/a.png" alt="桥"></p>`;
    const { said } = await town.bring({ paths: [await town.write("old.xml", wxr([{ id: 1, content }]))] }, { fetch: true });
    side.says.delete("/robots.txt");
    assert.match(said, /closed\/a\.png The robots\.txt of .* forbids/);
    assert.deepEqual([side.asked, await count("assets")], [["/robots.txt"], 0]);
  });

  test("what a channel brings later from an address that came in is a version of the same report, and one that came before keeps the address", async () => {
    const link = "https://hecheng.example/2019/05/1/";
    const filed = "远河社河城5月7日电（记者林渡）河城渡口昨天恢复通航。";
    await town.bring({ paths: [await town.write("old.xml", wxr([{ id: 1, content: filed }]))] }, { publish: false });
    const [first] = await town.store.write.selectFrom("reports").select(["id", "sourceId"]).execute();
    assert.ok(first?.sourceId);
    const item = { ...bareItem, url: `${link}?utm_source=feed`, headline: "第1篇", summary: `${filed}客船也来了。` };
    const report = reportOfItem(safeItem(item));
    const channel = { id: null, sourceId: first.sourceId };
    const later = await keepItem(town, { channel, responseId: null, item, digest: "d1", page: null, report });
    const versions = await town.store.write.selectFrom("reports").select(["firstReportId", "version"]).where("id", "=", later.reportId).execute();
    assert.deepEqual(
      versions.map(({ firstReportId, version }) => [firstReportId, version]),
      [[first.id, 2]],
    );
    await town.bring({ paths: [await town.write("old.xml", wxr([{ id: 1, content: `${filed}又改过。` }]))] }, { publish: false });
    const key = await town.store.write.selectFrom("reportKeys").select("reportId").where("digest", "=", "d1").execute();
    assert.ok(key.length > 0 && key.every(({ reportId }) => reportId === later.reportId));
  });

  test("scripts in bodies, titles of markup and NULs do no harm, and one bad item leaves the others alone", async () => {
    const deep = `${"<wp:x>".repeat(400)}${"</wp:x>".repeat(400)}`;
    const items = [
      {
        id: 1,
        title: "&lt;script&gt;alert(1)&lt;/script&gt;桥",
        content: '正文\u0000。<script>alert(1)</script><p onclick="x()">二</p><a href="javascript:x()">三</a>',
      },
      { id: 2, more: deep },
      { id: 3, content: " " },
      { id: 4 },
    ];
    const { said } = await town.bring({ paths: [await town.write("old.xml", wxr(items))] });
    assert.match(said, /item 2: Elements are nested deeper than 256/);
    assert.match(said, /post 3 第3篇: has no text/);
    assert.match(said, /4 articles: 2 published, 0 stored, 0 already there, 2 failed/);
    const [first] = await articles();
    assert.equal(first?.text.headline, "桥");
    assert.equal(first?.text.bodyHtml, "<p>正文。</p><p>二</p><p>三</p>");
  });

  test("an export that is cut off, is none, or is too large is refused before anything is written", async () => {
    const whole = wxr([{ id: 1 }, { id: 2 }]);
    const cut = await town.write("cut.xml", whole.slice(0, whole.lastIndexOf("</item>")));
    await assert.rejects(town.bring({ paths: [cut] }), (error) => error instanceof Refused && /ends inside an item/.test(error.message));
    const huge = await town.write("huge.xml", whole);
    await truncate(huge, 1024 ** 3);
    await assert.rejects(
      town.bring({ paths: [huge] }),
      (error) => error instanceof Refused && /1024 MB; the limit for an export is 512 MB/.test(error.message),
    );
    assert.deepEqual([await count("articles"), await count("reports")], [0, 0]);
  });

  test("without --publish an export is kept as reports only", async () => {
    const { said } = await town.bring({ paths: [await town.write("old.xml", wxr([{ id: 1 }, { id: 2, status: "draft" }]))] }, { publish: false });
    assert.match(said, /0 published, 2 stored/);
    assert.deepEqual([await count("articles"), await count("reports"), await count("redirects")], [0, 2, 0]);
  });
}
