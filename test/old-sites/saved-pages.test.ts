import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { Refused } from "../../src/core/refused.ts";
import { addRule } from "../../src/newsroom/routing/add-rule.ts";
import { type OtherSide, openOtherSide } from "../ingest/other-side.ts";
import { ACTOR } from "../store/fixture.ts";
import { type OldTown, openOldTown, samplePng } from "./old-town.ts";
import { bodyOf, dedePage, empirePage } from "./saved-pages.ts";

let town: OldTown;
let side: OtherSide;
before(async () => {
  side = await openOtherSide();
});
beforeEach(async () => {
  town = await openOldTown(async () => null, [side.host]);
});
afterEach(() => town.close());
after(() => side.stop());

const SITE = "https://old.hecheng.example/news/";
const publications = async () => {
  const rows = await town.store.write
    .selectFrom("publications")
    .innerJoin("places", "places.articleId", "publications.articleId")
    .innerJoin("sections", "sections.id", "places.sectionId")
    .select(["publications.item", "publications.bodyHtml", "sections.path"])
    .execute();
  return rows.map(({ item, ...row }) => ({ ...row, item: JSON.parse(item) })).sort((a, b) => (a.item.headline < b.item.headline ? -1 : 1));
};

test("pages of DedeCMS in GBK and of EmpireCMS in UTF-8 come in under their breadcrumbs, with pictures beside them and their old addresses", async () => {
  const pages = join(town.files, "site");
  const picture = '<p><img src="../uploads/桥 1.png" alt="桥"></p>';
  await town.write("site/a/12.html", dedePage({ title: "一号渡口通航", crumbs: ["新闻", "市政"], body: bodyOf(1, picture) }));
  await town.write("site/b/index.html", empirePage({ title: "二号渡口通航", crumbs: ["体育"], body: bodyOf(2) }));
  await town.write("site/uploads/桥 1.png", await samplePng(400));
  await town.write("site/style.css", "p { }");
  const { said } = await town.bring({ paths: [pages], siteUrl: SITE }, { folders: [{ path: pages, url: SITE }] });
  assert.match(said, /2 files: 2 published, 0 stored, 0 already there, 0 failed/, said);
  const [first, second] = await publications();
  assert.deepEqual(
    [first?.item.headline, first?.path, second?.item.headline, second?.path],
    ["一号渡口通航", "xinwen/shizheng", "二号渡口通航", "tiyu"],
  );
  assert.match(first?.bodyHtml ?? "", /<img src="\/media\/[0-9a-f]{64}\.jpg" alt="桥"/);
  assert.deepEqual(await town.ask("/news/a/12.html"), [301, first?.item.path]);
  assert.deepEqual(await town.ask("/news/b/"), [301, second?.item.path]);
  assert.deepEqual(await town.ask("/news/b/index.html"), [301, second?.item.path]);
  assert.match((await town.bring({ paths: [pages], siteUrl: SITE })).said, /2 files: 0 published, 0 stored, 2 already there/);
});

test("what is brought in is sorted by the newsroom's rules, by its breadcrumb as by its words", async () => {
  const rule = { sourceIds: [], sectionId: null, isDrop: false };
  const bySection = await addRule(town.store, ACTOR, { ...rule, sections: ["市政"], words: [], priority: "urgent" });
  await addRule(town.store, ACTOR, { ...rule, sections: [], words: ["二号渡口"], priority: null, isDrop: true });
  await town.write("site/1.html", dedePage({ title: "一号渡口通航", crumbs: ["新闻", "市政"], body: bodyOf(1) }));
  await town.write("site/2.html", dedePage({ title: "二号渡口通航", crumbs: ["体育"], body: bodyOf(2) }));
  await town.bring({ paths: [join(town.files, "site")] }, { publish: false });
  const rows = await town.store.write
    .selectFrom("reports")
    .select(["ruleId", "priority", "isDropped", "sourceSections"])
    .orderBy("headline")
    .execute();
  const [first, second] = rows;
  assert.deepEqual([first?.ruleId, first?.priority, first?.isDropped], [bySection, "urgent", 0]);
  assert.ok(first?.sourceSections.includes("市政"));
  assert.equal(second?.isDropped, 1);
});

test("a picture's path never leads out of the folder beside the page", async () => {
  const pages = join(town.files, "site");
  await town.write("secret.png", await samplePng(200));
  const pictures = ["../../secret.png", "/secret.png", "..%2f..%2fsecret.png", "file:///etc/passwd", "a%00.png"].map(
    (src) => `<p><img src="${src}"></p>`,
  );
  await town.write("site/12.html", dedePage({ title: "一号渡口通航", crumbs: ["新闻"], body: bodyOf(1, pictures.join("")) }));
  await town.bring({ paths: [pages], siteUrl: SITE }, { folders: [{ path: pages, url: SITE }] });
  assert.equal((await town.store.write.selectFrom("assets").select("id").execute()).length, 0);
});

test("without the old site's address pages stay where the command says, and nothing is redirected", async () => {
  const path = await town.write("site/12.html", dedePage({ title: "一号渡口通航", crumbs: ["新闻", "市政"], body: bodyOf(1) }));
  await town.bring({ paths: [path] });
  assert.deepEqual(
    (await publications()).map(({ path }) => path),
    ["xinwen"],
  );
  assert.equal((await town.store.write.selectFrom("redirects").select("path").execute()).length, 0);
});

test("a list's pages are asked for one after the other, in the charset of their header, and never again once they are here", async () => {
  const body = dedePage({ title: "三号渡口通航", crumbs: ["体育"], body: bodyOf(3) });
  side.says.set("/show.php?id=3", { headers: { "content-type": "text/html; charset=gbk" }, body });
  side.says.set("/loop", { status: 302, headers: { location: "/loop" } });
  const list = await town.write(
    "list.txt",
    `# 旧站\r\n${side.origin}/show.php?id=3\n\n${side.origin}/absent\n${side.origin}/loop\nhttp://127.0.0.1:1/\n`,
  );
  const { said } = await town.bring({ list });
  assert.match(said, /absent: is answered with HTTP 404/);
  assert.match(said, /loop: It leads from one address to the next without end/);
  assert.match(said, /4 addresses: 1 published, 0 stored, 0 already there, 3 failed/);
  const [third] = await publications();
  assert.deepEqual([third?.item.headline, third?.path], ["三号渡口通航", "tiyu"]);
  assert.deepEqual(await town.ask("/show.php?id=3"), [301, third?.item.path]);
  side.asked.length = 0;
  assert.match((await town.bring({ list })).said, /1 already there, 3 failed/);
  assert.ok(!side.asked.includes("/show.php?id=3"));
});

test("what its host's robots.txt forbids is not asked for, and the host is let go", async () => {
  side.says.set("/robots.txt", { body: "User-agent: *\nDisallow: /closed/\nCrawl-delay: 7" });
  side.says.set("/closed/1", { body: dedePage({ title: "七号渡口通航", crumbs: ["新闻"], body: bodyOf(7) }) });
  side.asked.length = 0;
  const list = await town.write("list.txt", `${side.origin}/closed/1\n`);
  const { said } = await town.bring({ list });
  side.says.delete("/robots.txt");
  assert.match(said, /robots\.txt of 127\.0\.0\.1:\d+ forbids/);
  assert.deepEqual(side.asked, ["/robots.txt"]);
  const turns = await town.store.write.selectFrom("hostTurns").select(["host", "leaseUntil"]).execute();
  assert.deepEqual(
    turns.map(({ host, leaseUntil }) => [host, leaseUntil]),
    [[side.host, 0]],
  );
});

test("a list with a line that is no address is refused before anything is asked", async () => {
  const list = await town.write("list.txt", `${side.origin}/a\nfile:///etc/passwd\n`);
  side.asked.length = 0;
  await assert.rejects(
    town.bring({ list }),
    (error) => error instanceof Refused && /“file:\/\/\/etc\/passwd” is no address of the web/.test(error.message),
  );
  assert.equal(side.asked.length, 0);
});

test("a dry run of pages shows sections, first headlines and what would be lost, and writes nothing", async () => {
  const pages = join(town.files, "site");
  await town.write("site/12.html", dedePage({ title: "一号渡口通航", crumbs: ["新闻", "水运"], body: bodyOf(1, '<p><img src="no.png"></p>') }));
  await town.write("site/13.html", "<html><title>登录</title><form><input></form></html>");
  const { printed, said } = await town.bring({ paths: [pages], siteUrl: SITE }, { folders: [{ path: pages, url: SITE }], dry: true });
  assert.equal(printed, "/xinwen/ 新闻: 1\n    2014-05-12T09:30:00+08:00  一号渡口通航\n");
  assert.match(said, /lost — .*12\.html: a picture not copied: https:\/\/old\.hecheng\.example\/news\/no\.png would not be found/);
  assert.match(said, /13\.html: has no article in it/);
  assert.equal((await town.store.write.selectFrom("reports").select("id").execute()).length, 0);
});
