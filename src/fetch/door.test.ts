import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Door, openDoor } from "./door.ts";

/** What the server on loopback answers, by path. */
const pages = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
const seen: IncomingMessage[] = [];
const server = createServer((request, response) => {
  seen.push(request);
  const page = pages.get(request.url ?? "");
  if (page) page(request, response);
  else response.writeHead(404).end();
});
let port: number;
let door: Door;
before(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
  door = openDoor([`127.0.0.1:${port}`]);
});
after(() => {
  door.close();
  server.close();
});

const here = (path: string) => `http://127.0.0.1:${port}${path}`;
const refused = { name: "Refused", code: "not-allowed" };

test("an allowed host and port answers, with status, headers and bytes", async () => {
  pages.set("/page", (_, response) => response.writeHead(203, { "x-said": "1" }).end("桥"));
  const answer = await door.ask(here("/page"));
  assert.deepEqual([answer.status, answer.headers["x-said"], Buffer.from(answer.body).toString()], [203, "1", "桥"]);
});

test("loopback in every spelling that a URL can have is refused before anybody is asked", async () => {
  const before = seen.length;
  const hosts = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
  ];
  const strict = openDoor([]);
  for (const host of hosts) {
    await assert.rejects(strict.ask(`http://${host}/`), refused, host);
    await assert.rejects(strict.ask(`https://${host}/`), refused, host);
  }
  await assert.rejects(strict.ask(here("/page")), refused);
  strict.close();
  assert.equal(seen.length, before);
});

test("what is allowed is that host at that port and no other", async () => {
  const other = openDoor([`localhost:${port}`, "127.0.0.1:1"]);
  await assert.rejects(other.ask(here("/page")), refused);
  await assert.rejects(door.ask("http://127.0.0.1/"), refused);
  other.close();
});

test("names that lead to a network of one's own are refused, also where a public address stands beside", async () => {
  const answers = {
    "inner.example": ["10.0.0.7"],
    "both.example": ["93.184.216.34", "127.0.0.1"],
    "meta.example": ["169.254.169.254"],
    "none.example": [],
  };
  const lookup = async (host: string) => (answers[host as keyof typeof answers] ?? []).map((address) => ({ address, family: 4 }));
  const fooled = openDoor([], { lookup });
  for (const host of Object.keys(answers)) await assert.rejects(fooled.ask(`http://${host}/`), refused, host);
  fooled.close();
});

test("a name that answers otherwise the second time leads to what was looked at the first time", async () => {
  const asked: string[] = [];
  const lookup = async (host: string) => {
    asked.push(host);
    return [{ address: asked.length === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
  };
  const rebinding = openDoor([`inner.example:${port}`], { lookup });
  pages.set("/bound", (request, response) => response.end(request.socket.localAddress));
  const answer = await rebinding.ask(`http://inner.example:${port}/bound`);
  assert.equal(Buffer.from(answer.body).toString(), "127.0.0.1", "the system's own look-up had no part in it");
  assert.deepEqual(asked, ["inner.example"], "looked up once");
  rebinding.close();
});

test("each redirect is looked at anew, and one into a network of one's own is refused", async () => {
  for (const target of [
    "http://127.0.0.1/",
    "http://10.0.0.1/",
    "http://[::1]/",
    "//127.0.0.1:1/",
    "file:///etc/passwd",
    "http://a:b@93.184.216.34/",
  ]) {
    pages.set("/leads", (_, response) => response.writeHead(302, { location: target }).end());
    await assert.rejects(door.ask(here("/leads")), { name: "Refused" }, target);
  }
});

test("five redirects are followed, a sixth is not", async () => {
  for (let i = 0; i < 6; i++) pages.set(`/step${i}`, (_, response) => response.writeHead(301, { location: `/step${i + 1}` }).end("moved"));
  pages.set("/step6", (_, response) => response.end("there"));
  assert.equal((await door.ask(here("/step1"))).url, here("/step6"));
  await assert.rejects(door.ask(here("/step0")), { code: "unreadable" });
});

test("headers of one's own go to the first host alone, and a POST is not sent on", async () => {
  const other = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await once(other.listen(0, "127.0.0.1"), "listening");
  const elsewhere = `127.0.0.1:${(other.address() as AddressInfo).port}`;
  const both = openDoor([`127.0.0.1:${port}`, elsewhere]);
  pages.set("/away", (_, response) => response.writeHead(307, { location: `http://${elsewhere}/` }).end());
  const answer = await both.ask(here("/away"), { headers: { authorization: "Bearer x", cookie: "a=b" } });
  const received = JSON.parse(Buffer.from(answer.body).toString());
  assert.deepEqual([received.authorization, received.cookie], [undefined, undefined]);
  assert.equal((await both.ask(here("/away"), { method: "POST", body: "{}" })).status, 307);
  both.close();
  other.close();
});

test("an answer is unpacked through its encodings, and what swells beyond 10 MB is cut off", async () => {
  const packed = brotliCompressSync(gzipSync("桥"));
  pages.set("/packed", (_, response) => response.writeHead(200, { "content-encoding": "gzip, br" }).end(packed));
  assert.equal(Buffer.from((await door.ask(here("/packed"))).body).toString(), "桥");
  const bomb = gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  pages.set("/bomb", (_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(bomb));
  await assert.rejects(door.ask(here("/bomb")), { code: "too-large" });
  pages.set("/long", (_, response) => response.end(Buffer.alloc(11 * 1024 * 1024)));
  await assert.rejects(door.ask(here("/long")), { code: "too-large" });
});

test("six encodings, an unknown one and a broken one are refused", async () => {
  for (const encodings of ["gzip, gzip, gzip, gzip, gzip, gzip", "rot13", "gzip", "deflate", "br", "zstd"]) {
    pages.set("/odd", (_, response) => response.writeHead(200, { "content-encoding": encodings }).end("not packed at all"));
    await assert.rejects(door.ask(here("/odd")), { code: "unreadable" }, encodings);
  }
});

test("whoever never answers, or never ends, is left after the time for everything", async () => {
  const hurried = openDoor([`127.0.0.1:${port}`, "slow.example:80"], { time: 100, lookup: () => new Promise(() => {}) });
  pages.set("/silent", () => {});
  pages.set("/dribble", (_, response) => {
    const dribble = setInterval(() => response.write("."), 10);
    response.once("close", () => clearInterval(dribble));
  });
  for (const address of [here("/silent"), here("/dribble"), "http://slow.example/"])
    await assert.rejects(hurried.ask(address), { name: "TimeoutError" }, address);
  hurried.close();
});

test("other schemes, other ports and addresses with a password are refused", async () => {
  for (const address of ["ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "no address", ""]) {
    await assert.rejects(door.ask(address), { code: "invalid" }, address);
  }
  await assert.rejects(door.ask("https://a:b@example.org/"), { code: "invalid" });
  for (const bad of [22, 25, 8080, 5432]) await assert.rejects(door.ask(`http://example.org:${bad}/`), refused);
});
