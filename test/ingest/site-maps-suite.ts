import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { pauseChannel } from "../../src/ingest/channels/pause-channel.ts";
import { ACTOR, type DatabaseFor } from "../store/fixture.ts";
import { articlePage, HOUR, type IngestRoom, openIngestRoom } from "./ingest-room.ts";

interface Page {
  path: string;
  modified?: string;
  news?: { title: string; published: string };
}

/** Channels that are a site map, on the engine that `databaseFor` names. */
export function siteMapsSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  before(async () => {
    here = await openIngestRoom(databaseFor);
  });
  after(() => here.close());

  const asked = (path: string) => here.side.asked.filter((one) => one === path).length;
  const map = (pages: readonly Page[]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${pages.map(written).join("")}</urlset>`;
  const written = ({ path, modified, news }: Page) =>
    [
      `<url><loc>${here.side.origin}${path}</loc>`,
      modified ? `<lastmod>${modified}</lastmod>` : "",
      news ? `<news:news><news:publication_date>${news.published}</news:publication_date><news:title>${news.title}</news:title></news:news>` : "",
      "</url>",
    ].join("");
  const index = (maps: readonly { path: string; modified: string }[]) =>
    `<sitemapindex>${maps.map(({ path, modified }) => `<sitemap><loc>${here.side.origin}${path}</loc><lastmod>${modified}</lastmod></sitemap>`).join("")}</sitemapindex>`;
  const waiting = async (id: string) =>
    (await here.room.store.write.selectFrom("pendingItems").select("address").where("channelId", "=", id).execute())
      .map(({ address }) => address.replace(here.side.origin, ""))
      .sort();
  const passed = (id: string) => here.room.store.write.selectFrom("passedPages").selectAll().where("channelId", "=", id).execute();

  test("a map of news gives headline and time, its pages the text; what is new later comes later", async () => {
    const page = (n: number): Page => ({ path: `/n/${n}`, news: { title: `第${n}艘渡船下水`, published: `2026-03-02T0${n}:00:00+08:00` } });
    for (const n of [1, 2, 3]) here.side.says.set(`/n/${n}`, { body: articlePage(`第${n}艘渡船下水`) });
    here.side.says.set("/news.xml", { body: map([page(1), page(2)]) });
    const id = await here.add("sitemap", "/news.xml");
    await here.goOn();
    const first = await here.reports(id);
    assert.deepEqual(
      first.map(({ headline, published }) => [headline, published]),
      [1, 2].map((n) => [`第${n}艘渡船下水`, `2026-03-02T0${n}:00:00+08:00`]),
    );
    here.side.says.set("/news.xml", { body: gzipSync(map([page(3), page(2)])) });
    await here.later(7 * HOUR);
    assert.deepEqual([(await here.reports(id)).length, asked("/n/2"), (await here.channel(id))?.health.problem], [3, 1, null]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("a page whose date in the map is later than its reading is read again, and what it says now is a new version", async () => {
    const at = (ms: number) => new Date(ms).toISOString();
    const change = { path: "/c/1", modified: at(here.room.clock.at - HOUR) };
    const still = { path: "/c/2", modified: at(here.room.clock.at - HOUR) };
    for (const { path } of [change, still]) here.side.says.set(path, { body: articlePage(`渡口${path}开航`) });
    here.side.says.set("/changes.xml", { body: map([change, still]) });
    const id = await here.add("sitemap", "/changes.xml");
    await here.goOn();
    here.side.says.set("/c/1", { body: articlePage("渡口/c/1推迟开航") });
    here.side.says.set("/changes.xml", { body: map([{ ...change, modified: at(here.room.clock.at + HOUR) }, still]) });
    await here.later(7 * HOUR);
    await here.later(7 * HOUR);
    assert.deepEqual([asked("/c/1"), asked("/c/2")], [2, 1]);
    const versions = await here.room.store.write
      .selectFrom("reports")
      .select(["version", "headline"])
      .where("channelId", "=", id)
      .where("url", "like", "%/c/1")
      .orderBy("version")
      .execute();
    assert.deepEqual(
      versions.map(({ version, headline }) => [version, headline]),
      [
        [1, "渡口/c/1开航"],
        [2, "渡口/c/1推迟开航"],
      ],
    );
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("of a large map the newest 200 are read when it is met, and the others never", async () => {
    const pages = Array.from({ length: 450 }, (_, n): Page => ({ path: `/old/${n}.html`, modified: new Date(Date.UTC(2025, 0, n)).toISOString() }));
    here.side.says.set("/large.xml", { body: map(pages) });
    const id = await here.add("sitemap", "/large.xml");
    await here.goOn(1);
    const first = await waiting(id);
    assert.deepEqual([first.length, first[0], first.at(-1)], [200, "/old/250.html", "/old/449.html"]);
    assert.equal((await passed(id)).length, 250);
    const fresh: Page = { path: "/new/1.html", modified: new Date(here.room.clock.at).toISOString() };
    here.side.says.set("/large.xml", { body: map([...pages, fresh, { path: "/older/1.html", modified: "2024-01-01" }]) });
    await here.later(7 * HOUR, 1);
    assert.deepEqual(await waiting(id), ["/new/1.html", ...first]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("an index leads to its maps, the newest first, as long as little was found; later only to those that changed", async () => {
    here.side.says.set("/index.xml", {
      body: index([
        { path: "/m1.xml", modified: "2026-01-31" },
        { path: "/m3.xml", modified: "2026-03-01" },
        { path: "/m2.xml", modified: "2026-02-28" },
      ]),
    });
    for (const n of [1, 2, 3]) here.side.says.set(`/m${n}.xml`, { body: map([{ path: `/x/${n}0001.html` }]) });
    const before = here.side.asked.length;
    const id = await here.add("sitemap", "/index.xml");
    await here.goOn(4);
    assert.deepEqual(
      here.side.asked.slice(before).filter((path) => path.endsWith(".xml")),
      ["/index.xml", "/m3.xml", "/m2.xml", "/m1.xml"],
    );
    assert.deepEqual(await waiting(id), ["/x/10001.html", "/x/20001.html", "/x/30001.html"]);
    const again = here.side.asked.length;
    await here.later(7 * HOUR, 3);
    assert.deepEqual(
      here.side.asked.slice(again).filter((path) => path.endsWith(".xml")),
      ["/index.xml"],
      "none was changed since",
    );
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("a map that names itself, and maps of other hosts, end the round", async () => {
    here.side.says.set("/loop.xml", {
      body: `<sitemapindex><sitemap><loc>${here.side.origin}/loop.xml</loc></sitemap><sitemap><loc>http://169.254.169.254/m.xml</loc></sitemap></sitemapindex>`,
    });
    const id = await here.add("sitemap", "/loop.xml");
    await here.goOn(4);
    assert.deepEqual([asked("/loop.xml"), (await here.channel(id))?.health.problem], [1, null]);
    await pauseChannel(here.room.store, ACTOR, id, true);
  });

  test("what is no site map is a failure that says so", async () => {
    here.side.says.set("/page.xml", { body: "<html></html>" });
    const id = await here.add("sitemap", "/page.xml");
    await here.goOn(1);
    assert.match((await here.channel(id))?.health.problem?.zh ?? "", /不是站点地图/);
  });
}
