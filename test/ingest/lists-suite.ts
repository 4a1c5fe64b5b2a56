import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sayingOf } from "../../src/core/saying.ts";
import { pauseChannel } from "../../src/ingest/channels/pause-channel.ts";
import { ACTOR, type DatabaseFor } from "../store/fixture.ts";
import { articlePage, HOUR, type IngestRoom, openIngestRoom } from "./ingest-room.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const headline = (section: string, n: number) => `第${n}号渡口今天清早恢复通航（${section[1]}县）`;

/** Channels that are a front page, on the engine that `databaseFor` names. */
export function listsSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  before(async () => {
    here = await openIngestRoom(databaseFor);
  });
  after(() => here.close());

  /** Puts a list of articles at a path, and an article behind each of its links. */
  function list(path: string, numbers: readonly number[], next: string | null = null, section = path): void {
    const links = numbers.map((n) => `<li><a href="${section}${n}.html">${headline(section, n)}</a></li>`).join("");
    const nav = `<div class="nav"><a href="/">首页</a><a href="/news/10001.html">关于本站的版权和联系方式</a></div>`;
    const more = next === null ? "" : `<div class="pages"><a href="${next}">下一页 &gt;</a></div>`;
    here.side.says.set(path, { headers: HTML, body: `<html><head><title>新闻</title></head><body>${nav}<ul>${links}</ul>${more}</body></html>` });
    for (const n of numbers) here.side.says.set(`${section}${n}.html`, { headers: HTML, body: articlePage(headline(section, n)) });
  }
  const asked = (path: string) => here.side.asked.filter((one) => one === path).length;
  const headlines = async (id: string) => (await here.reports(id)).map((report) => report.headline);

  test("each article of a front page becomes a report of what its page says, and is not read again when the order changes", async () => {
    list("/a/", [1, 2, 3]);
    const id = await here.add("list", "/a/");
    await here.goOn();
    assert.deepEqual(
      await headlines(id),
      [1, 2, 3].map((n) => headline("/a/", n)),
    );
    assert.match((await here.reports(id))[0]?.body ?? "", /之第5段/);
    list("/a/", [4, 3, 1, 2]);
    await here.later(7 * HOUR);
    assert.deepEqual(
      await headlines(id),
      [1, 2, 3, 4].map((n) => headline("/a/", n)),
    );
    assert.deepEqual([asked("/a/"), asked("/a/1.html"), asked("/a/4.html"), asked("/news/10001.html")], [2, 1, 1, 0]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("a list is followed back while its pages bring something new, and no further", async () => {
    list("/b/", [1, 2, 3], "/b/p2");
    list("/b/p2", [4, 5, 6], "/b/p3", "/b/");
    list("/b/p3", [4, 5, 6], "/b/p4", "/b/");
    const id = await here.add("list", "/b/");
    await here.goOn(12);
    assert.equal((await headlines(id)).length, 6);
    assert.deepEqual([asked("/b/p2"), asked("/b/p3"), asked("/b/p4")], [1, 1, 0]);
    await here.later(7 * HOUR);
    assert.deepEqual([asked("/b/"), asked("/b/p2")], [2, 1], "nothing new, so nothing further is asked");
    assert.equal((await here.channel(id))?.health.problem, null);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("ten pages are followed at most, and each is asked as the channel's host allows", async () => {
    for (let page = 0; page < 14; page++) list(page === 0 ? "/c/" : `/c/p${page}`, [100 + page, 200 + page, 300 + page], `/c/p${page + 1}`, "/c/");
    const id = await here.add("list", "/c/");
    await here.goOn(11);
    assert.deepEqual([asked("/c/p9"), asked("/c/p10")], [1, 0]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("a page back that is not there is told, and the list is read on from its front", async () => {
    list("/d/", [1, 2, 3], "/d/nowhere");
    const id = await here.add("list", "/d/");
    await here.goOn();
    assert.match((await here.channel(id))?.health.problem?.zh ?? "", /404/);
    assert.equal((await headlines(id)).length, 3);
    await here.later(7 * HOUR);
    assert.deepEqual([(await here.channel(id))?.health.problem, asked("/d/nowhere")], [null, 1]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("what turns out to be no article, or is not there, is no report, and why is kept", async () => {
    list("/e/", [1, 2, 3, 4]);
    here.side.says.set("/e/2.html", { headers: HTML, body: "<html><body><p>广告</p></body></html>" });
    here.side.says.delete("/e/3.html");
    const id = await here.add("list", "/e/");
    await here.goOn();
    assert.deepEqual(
      await headlines(id),
      [1, 4].map((n) => headline("/e/", n)),
    );
    const rows = await here.room.store.write
      .selectFrom("pendingItems")
      .select(["dueAt", "problem"])
      .where("channelId", "=", id)
      .where("problem", "is not", null)
      .orderBy("problem")
      .execute();
    assert.deepEqual(
      rows.map(({ dueAt, problem }) => [dueAt, sayingOf(problem ?? "").zh]),
      [
        [null, "这个页面里没有文章。"],
        [null, "对方返回 HTTP 404"],
      ],
    );
    await here.later(7 * HOUR);
    assert.equal(asked("/e/2.html"), 1);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("a front page without any article is a failure that says so", async () => {
    here.side.says.set("/f/", { headers: HTML, body: "<html><body><a href='/'>首页</a></body></html>" });
    const id = await here.add("list", "/f/");
    await here.goOn(2);
    assert.match((await here.channel(id))?.health.problem?.zh ?? "", /没有通向文章的链接/);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("the pages that a paused channel named wait until it goes on", async () => {
    list("/g/", [1, 2, 3]);
    const id = await here.add("list", "/g/");
    await here.goOn(1);
    await pauseChannel(here.room.store, ACTOR, id, true);
    await here.goOn();
    assert.deepEqual(await headlines(id), []);
    await pauseChannel(here.room.store, ACTOR, id, false);
    await here.goOn();
    assert.equal((await headlines(id)).length, 3);
  });
}
