import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { renameSection } from "../../src/newsroom/administration/rename-section.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { keepPages } from "../../src/portal/engine/pages.ts";
import { exportSite } from "../../src/portal/export/export-site.ts";
import { foldersOf } from "../../src/portal/export/folders.ts";
import { inExport } from "../../src/portal/export/in-export.ts";
import { type Entry, readManifest } from "../../src/portal/export/manifest.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { sectionsOf } from "../../src/store/published/sections-of.ts";
import { type Listening, listen } from "../../src/web/server.ts";
import { hasNginx, NO_NGINX, startNginx } from "../nginx.ts";
import { worldOf } from "../pages/steps.ts";
import { ACTOR, MINUTE, MORNING, type Newsroom, openNewsroom, published, text } from "../store/fixture.ts";

const DAY = 24 * 60 * MINUTE;
const HOST = "hecheng.localhost";
const held = holdAssets();

describe("nginx with the example of docs/nginx", { skip: hasNginx() ? false : NO_NGINX }, () => {
  let room: Newsroom;
  let folder: string;
  let program: Listening;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let withdrawn: string;
  let entries: Entry[];

  before(async () => {
    room = await openNewsroom(async () => null);
    const { pictureId } = await worldOf(room);
    for (let i = 0; i < 60; i++) {
      const words = text({ headline: `第${i}号渡口`, byline: i % 7 ? [] : ["林渡"], leadAssetId: i % 5 ? null : pictureId });
      await published(room, { text: words, places: [room.place("hecheng:xinwen/shizheng")] }, MORNING - Math.floor(i / 6) * DAY - i * MINUTE);
    }
    const gone = await published(room);
    await withdraw(room.store, ACTOR, gone.articleId, "来源有误。");
    withdrawn = `/2026/03/02/${gone.articleId}`;
    const sports = (await sectionsOf(room.store, "hecheng")).find(({ path }) => path === "tiyu");
    await renameSection(room.store, ACTOR, "hecheng", sports?.id ?? "", { name: "体育", slug: "yundong" });
    folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
    const portal = { store: room.store, parts: keepParts(room.store.changes), assets: held.addresses, port: 4000 };
    await inExport(folder, () => exportSite({ portal, held, siteId: "hecheng", folder }));
    entries = [...((await readManifest(foldersOf(folder, "hecheng").manifest))?.manifest.entries.values() ?? [])];
    const pages = keepPages(portal);
    program = await listen(portalRoutes(portal, pages, held, (error) => assert.fail(String(error))).fetch, { host: "127.0.0.1", port: 0 });
    nginx = await startNginx({ folder, sites: { hecheng: HOST }, programPort: program.port });
  });
  after(async () => {
    await nginx.stop();
    await program.close();
    await room.close();
    rmSync(folder, { recursive: true });
  });

  /** The same question to both. */
  async function both(path: string, asked: Asked = {}): Promise<[fromFiles: Answer, fromProgram: Answer]> {
    return [await ask(nginx.port, path, asked), await ask(program.port, path, asked)];
  }

  test("answers at every address that has a file as the program does: status, type, encoding, security, caching", async () => {
    let compared = 0;
    for (const { address, file } of entries) {
      if (file === null || !file.startsWith("www") || isErrorPage(address)) continue;
      for (const encoding of ["identity", "gzip", "gzip;q=1.0, br;q=0", "br, gzip"]) {
        const [ours, theirs] = await both(encodeURI(decodeURI(address)), { headers: { "accept-encoding": encoding } });
        assert.deepEqual(said(ours), said(theirs), `${address} as ${encoding}`);
        assert.ok(ours.headers["etag"], address);
        compared++;
      }
    }
    assert.ok(compared > 500, String(compared));
  });

  test("shows what the program shows, once the boxes that are files have come", async () => {
    const boxes = new Map<string, string>();
    let compared = 0;
    for (const { address, file } of entries) {
      // Beside an article the boxes leave it out, and a day is marked in its calendar: the page's script does both.
      if (file === null || !file.startsWith("www") || isErrorPage(address) || /^(?:\/hant)?\/\d{4}\/\d\d\/\d\d\//.test(address)) continue;
      const [ours, theirs] = await both(encodeURI(decodeURI(address)));
      let shown = ours.body.toString("latin1");
      for (const [place, box = ""] of shown.matchAll(/<div class="box-\w+" data-box data-href="([^"]+)">.*?<\/div>(?=[\n<])/gs)) {
        if (!boxes.has(box)) boxes.set(box, (await ask(nginx.port, box)).body.toString("latin1"));
        shown = shown.replace(wholeElement(shown, place), () => boxes.get(box) ?? "");
      }
      assert.equal(shown, theirs.body.toString("latin1"), address);
      compared++;
    }
    assert.ok(compared > 80, String(compared));
  });

  test("knows what a browser has already, in each encoding", async () => {
    for (const path of ["/", "/xinwen/feed.xml", held.addresses.css]) {
      for (const encoding of ["identity", "gzip", "br"]) {
        const headers = { "accept-encoding": encoding };
        const first = await ask(nginx.port, path, { headers });
        const again = await ask(nginx.port, path, { headers: { ...headers, "if-none-match": first.headers["etag"] ?? "" } });
        assert.deepEqual([again.status, again.body.length], [304, 0], path);
        assert.equal((await ask(nginx.port, path, { headers: { ...headers, "if-none-match": '"other"' } })).status, 200);
      }
    }
  });

  test("leads where the program leads: moved sections, missing slashes, today, what is withdrawn and what is not there", async () => {
    const places = [
      "/tiyu/",
      "/tiyu",
      "/tiyu/feed.xml",
      "/tiyu/atom.xml",
      "/xinwen",
      "/2026/03",
      "/2026/03/02",
      "/today",
      "/hant",
      "/hant/tiyu/",
      "/hant/today",
      "/hant/xinwen",
    ];
    for (const path of [
      ...places,
      withdrawn,
      `/hant${withdrawn}`,
      "/none",
      "/hant/none",
      "/none/",
      "/about.html",
      "/index.html",
      "/.gone/about.html",
      "/404.html",
      "/hant/500.html",
    ]) {
      const [ours, theirs] = await both(path);
      assert.deepEqual([ours.status, ours.headers["location"]], [theirs.status, theirs.headers["location"]], path);
      if (ours.status === 410) assert.deepEqual(said(ours), said(theirs));
    }
    assert.equal((await ask(nginx.port, withdrawn)).status, 410);
    assert.ok((await ask(nginx.port, withdrawn)).body.includes("来源有误。"));
  });

  test("passes on to the program what no file answers: unknown parameters, forms, wrong dates", async () => {
    const [first] = entries.filter(({ address }) => /^\/2026\/02\/\d\d\/a/.test(address) && !address.includes("/pictures"));
    const wrong = first?.address.replace("/2026/02/", "/2020/01/") ?? "";
    for (const path of [
      wrong,
      "/xinwen/?to=yesterday",
      "/xinwen/?to=2026-13-40",
      "/xinwen/?utm_source=x",
      "/about?to=2026-01-01",
      "/api/v1/sites",
      "/healthz",
    ]) {
      const [ours, theirs] = await both(path);
      assert.deepEqual(
        [ours.status, ours.headers["location"], ours.headers["content-type"]],
        [theirs.status, theirs.headers["location"], theirs.headers["content-type"]],
        path,
      );
    }
    const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "name=" };
    assert.deepEqual(
      (await both("/copyright", form)).map(({ status }) => status),
      [400, 400],
    );
    const head = await ask(nginx.port, "/", { method: "HEAD" });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
  });

  test("sends media in parts, and never to be run", async () => {
    const media = entries.find(({ address }) => address.startsWith("/media/"))?.address ?? "";
    const [ours, theirs] = await both(media, { headers: { range: "bytes=2-9" } });
    assert.deepEqual([ours.status, ours.headers["content-range"], ours.body], [206, theirs.headers["content-range"], theirs.body]);
    assert.equal(ours.headers["content-security-policy"], "default-src 'none'; sandbox");
  });

  test("says so in the site's own look where the program does not run, and goes on showing files", async () => {
    const alone = await startNginx({ folder, sites: { hecheng: HOST }, programPort: 0 });
    try {
      assert.equal((await ask(alone.port, "/xinwen/")).status, 200);
      const simplified = await ask(alone.port, "/search?q=x");
      assert.deepEqual([simplified.status, simplified.body.includes("出了点问题")], [502, true]);
      assert.ok((await ask(alone.port, "/hant/search?q=x")).body.includes("出了點問題"));
    } finally {
      await alone.stop();
    }
  });
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

function ask(port: number, path: string, { method = "GET", headers = {}, body = "" }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host: HOST, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer["headers"], body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** All that an answer says but what is each server's own: its name, the time, how it names a content, which tags it has, how long it is in which spelling. */
function said({ status, headers, body }: Answer) {
  const { server: _s, date: _d, etag: _e, "last-modified": _m, "surrogate-key": _k, "content-length": _l, "accept-ranges": _r, ...rest } = headers;
  const { connection: _c, "keep-alive": _a, "transfer-encoding": _t, ...told } = rest;
  return { status, told, isEmpty: decoded(headers["content-encoding"], body).length === 0 };
}

function decoded(encoding: string | undefined, body: Buffer): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}

/** The whole of the element that begins as `start` does, whatever elements of its kind it holds. */
function wholeElement(page: string, start: string): string {
  const from = page.indexOf(start);
  let depth = 0;
  for (const tag of page.slice(from).matchAll(/<(\/?)div\b[^>]*>/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return page.slice(from, from + tag.index + tag[0].length);
  }
  return start;
}

function isErrorPage(address: string): boolean {
  return /^(?:\/hant)?\/[45]0\d$/.test(address);
}
