import assert from "node:assert/strict";
import { get, type IncomingMessage } from "node:http";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { keepPages, type Pages } from "../../src/portal/engine/pages.ts";
import { quickDoor } from "../../src/portal/engine/quick-door.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { type Listening, listen } from "../../src/web/server.ts";
import { ACTOR, type Newsroom, openNewsroom, published } from "../store/fixture.ts";

/** The portal as `start` serves it, on a socket. */
describe("pages over HTTP", () => {
  let room: Newsroom;
  let server: Listening;
  let pages: Pages;
  let path = "";
  let articleId = "";
  let quick = 0;

  before(async () => {
    room = await openNewsroom(async () => null);
    ({ articleId } = await published(room));
    path = `/2026/03/02/${articleId}`;
    const held = holdAssets();
    const portal = { store: room.store, parts: keepParts(room.store.changes), assets: held.addresses, port: 0 };
    pages = keepPages(portal);
    const door = quickDoor(pages);
    const app = portalRoutes(portal, pages, held, (error) => assert.fail(String(error)));
    server = await listen(app.fetch, { host: "127.0.0.1", port: 0 }, (request, response) => {
      const answered = door(request, response);
      if (answered) quick++;
      return answered;
    });
  });
  after(async () => {
    await server.close();
    await room.close();
  });

  const ask = (headers: Record<string, string> = {}, at = path, method = "GET") => answerOf(server.port, at, method, headers);

  test("the second to ask for a page gets the same bytes and headers, kept", async () => {
    const first = await ask();
    const before = quick;
    const second = await ask();
    assert.equal(quick, before + 1);
    assert.equal(first.status, 200);
    assert.deepEqual(second.body, first.body);
    const { date: _, "keep-alive": _k, connection: _c, ...headers } = first.headers;
    for (const [name, value] of Object.entries(headers)) assert.equal(second.headers[name], value, name);
    assert.match(String(headers["content-security-policy"]), /default-src 'none'/);
    assert.equal(headers["cache-control"], "public, max-age=0, must-revalidate");
    assert.match(String(headers["surrogate-key"]), new RegExp(`article:${articleId}`));
  });

  test("each encoding is the same page, named by a tag of its own", async () => {
    const plain = await ask();
    const etags = new Set([plain.headers.etag]);
    for (const [encoding, unpacked] of [
      ["gzip", gunzipSync],
      ["br", brotliDecompressSync],
    ] as const) {
      for (const round of ["made", "kept"]) {
        const answer = await ask({ "accept-encoding": encoding });
        assert.equal(answer.headers["content-encoding"], encoding, round);
        assert.deepEqual(unpacked(answer.body), plain.body);
        assert.equal(answer.headers.vary, "accept-encoding");
        etags.add(answer.headers.etag);
      }
    }
    assert.equal(etags.size, 3);
    assert.equal((await ask({ "accept-encoding": "br;q=0, gzip;q=0.5" })).headers["content-encoding"], "gzip");
    assert.equal((await ask({ "accept-encoding": "br;q=0.000" })).headers["content-encoding"], undefined);
  });

  test("whoever has the page already is told so, until it changes", async () => {
    const { headers } = await ask();
    const etag = String(headers.etag);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const answer = await ask({ "if-none-match": known });
      assert.equal(answer.status, 304, known);
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers.etag, etag);
    }
    assert.equal((await ask({ "if-none-match": '"x"' })).status, 200);
    const fresh = await ask({ "if-none-match": etag }, `${path}?utm_source=x`);
    assert.equal(fresh.status, 304, "what no page knows of the query makes no other page");
  });

  test("HEAD says what GET would, without the page", async () => {
    const [head, whole] = [await ask({}, path, "HEAD"), await ask()];
    assert.equal(head.body.length, 0);
    assert.equal(head.headers.etag, whole.headers.etag);
    assert.equal(head.headers["content-length"], String(whole.body.length));
  });

  test("a page that is withdrawn is gone at the next request, kept or not, whatever the asker has", async () => {
    const { articleId: gone } = await published(room);
    const there = `/2026/03/02/${gone}`;
    const first = await ask({}, there);
    assert.equal((await ask({}, there)).status, 200);
    await withdraw(room.store, ACTOR, gone, "来源撤稿。");
    const after = await ask({ "if-none-match": String(first.headers.etag) }, there);
    assert.equal(after.status, 410);
    assert.doesNotMatch(after.body.toString(), /新桥今晨通车/);
    assert.equal((await ask({}, there)).status, 410, "and stays so when it is kept");
  });

  test("a hundred who ask at once wait for one making", async () => {
    await published(room);
    const { snapshot } = room.store;
    let made = 0;
    room.store.snapshot = (make) => {
      made++;
      return snapshot(make);
    };
    const answers = await Promise.all(Array.from({ length: 100 }, () => pages.page("hecheng", "/")));
    room.store.snapshot = snapshot;
    assert.equal(made, 1);
    assert.equal(new Set(answers).size, 1);
  });

  test("memory for pages has an end: what was not asked for longest goes first", async () => {
    const small = keepPages({ store: room.store, parts: keepParts(room.store.changes), assets: holdAssets().addresses, port: 0 }, 25_000);
    const about = await small.page("hecheng", "/about");
    assert.equal(await small.page("hecheng", "/about"), about);
    for (const at of ["/contact", "/copyright", "/follow", "/sitemap", "/xinwen/", "/tiyu/", "/2026/03/", "/2026/03/02/", "/pictures", "/"])
      await small.page("hecheng", at);
    assert.notEqual(await small.page("hecheng", "/about"), about);
  });

  test("what is not there is not kept, a host that is not ours is told so, and odd requests get a page, not a stack", async () => {
    const before = quick;
    for (let round = 0; round < 2; round++) assert.equal((await ask({}, "/keine/seite")).status, 404);
    assert.equal(quick, before);
    assert.equal((await ask({ host: "fremd.example" })).status, 421);
    const odd: [path: string, status: number][] = [
      ["/%ff%fe/", 404],
      ["/%", 404],
      ["//", 404],
      ["/?to=%00", 200],
      ["/xinwen/?to=nie", 400],
      [`/${"a/".repeat(3_000)}`, 404],
      ["/..%2f..%2fetc/passwd", 404],
    ];
    for (const [at, status] of odd) {
      const answer = await ask({}, at);
      assert.equal(answer.status, status, at.slice(0, 40));
      assert.doesNotMatch(answer.body.toString(), /node_modules|at \w+ \(/);
    }
    for (const method of ["PUT", "DELETE", "POST", "PATCH"]) assert.equal((await ask({}, "/", method)).status, 405, method);
  });
});

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

function answerOf(port: number, path: string, method: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, method, headers: { host: "hecheng.localhost", ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }));
    });
    request.on("error", reject);
  });
}
