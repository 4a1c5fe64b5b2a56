import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { command } from "../../src/commands/channels.ts";
import { systemClock } from "../../src/commands/system-clock.ts";
import { sourceByName } from "../../src/store/sources.ts";
import { openStore } from "../../src/store/store.ts";
import { called } from "./called.ts";
import { articlePage } from "./ingest-room.ts";
import { type OtherSide, openOtherSide } from "./other-side.ts";

let side: OtherSide;
let data: string;
before(async () => {
  side = await openOtherSide();
  data = await mkdtemp(join(tmpdir(), "dateline-kinds-"));
});
after(async () => {
  await side.stop();
  await rm(data, { recursive: true, force: true });
});

const channels = (...words: string[]) => called(command, words, { data, fetchAllow: [side.host], incoming: join(data, "in") });

test("a section front, a site map and an article are told from each other, and each is shown", async () => {
  const links = [1, 2, 3].map((n) => `<li><a href="/n/1000${n}.html">第${n}号渡口今天清早恢复通航</a></li>`);
  side.says.set("/section/", { body: `<html><head><title>河城新闻</title></head><body><ul>${links.join("")}</ul></body></html>` });
  side.says.set("/map.xml", { body: `<urlset><url><loc>${side.origin}/n/10001.html</loc><lastmod>2026-03-02</lastmod></url></urlset>` });
  side.says.set("/n/10001.html", { body: articlePage("第1号渡口今天清早恢复通航") });
  const list = await channels("test", `${side.origin}/section/`);
  assert.match(list.out, /河城新闻, a page without a feed that leads to 3 articles.*\n {2}no time {2}第1号渡口今天清早恢复通航\n/);
  assert.match(
    (await channels("test", `${side.origin}/map.xml`)).out,
    /a site map of 1 pages.*\n {2}2026-03-02T00:00:00\+08:00 {2}http:.*10001\.html/,
  );
  assert.match((await channels("add", `${side.origin}/n/10001.html`)).refused, /is a single article \(第1号渡口/);
  assert.match((await channels("add", `${side.origin}/section/`, "--source", "河城新闻")).said, /leads to 3 articles/);
  assert.match((await channels("list")).out, /list {2}河城新闻 {2}河城新闻/);
});

test("a wire's folder is made where the operator allows, and a name that leads elsewhere is refused", async () => {
  const added = await channels("add", "xinhe", "--kind", "folder", "--source", "新河社");
  assert.equal(added.refused, "");
  assert.deepEqual(await readdir(join(data, "in/xinhe")), ["done", "refused"]);
  assert.match((await channels("list")).out, /folder {2}新河社 {2}xinhe {2}folder:xinhe/);
  assert.match((await channels("add", "../x", "--kind", "folder")).refused, /is no name of a folder/);
});

test("an article is pasted as a report of a source; what is none leaves no source behind", async () => {
  const done = await channels("paste", `${side.origin}/n/10001.html`, "--source", "远河社");
  assert.deepEqual([/^r\w+ {2}第1号渡口/.test(done.out), /A report of the source 远河社 \(forbidden\)/.test(done.said)], [true, true], done.refused);
  assert.match((await channels("paste", `${side.origin}/n/10001.html`, "--source", "远河社")).said, /came in before/);
  side.says.set("/none", { body: "<html><body>没有</body></html>" });
  assert.match((await channels("paste", `${side.origin}/none`, "--source", "无名社")).refused, /no article/);
  const store = await openStore({ folder: data, databaseUrl: null, clock: systemClock });
  assert.equal(await sourceByName(store.write, "无名社"), null);
  await store.close();
  for (const words of [["-", "--source", "远河社"], ["nonsense"], ["file:///etc/passwd"]])
    assert.notEqual((await channels("paste", ...words)).refused, "");
});

test("what one says that it is it is taken for, or refused", async () => {
  assert.match((await channels("test", `${side.origin}/section/`, "--kind", "feed")).refused, /is no feed, and names none/);
  assert.match((await channels("test", `${side.origin}/section/`, "--kind", "sitemap")).refused, /no site map/);
  assert.match((await channels("test", `${side.origin}/section/`, "--kind", "all")).refused, /--kind is one of feed, list, sitemap, folder, push/);
});
