import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import { portalRoutes } from "../src/portal/routes.ts";
import { type Listening, listen } from "../src/web/server.ts";
import { example, freePort, hasNginx, NO_NGINX, runNginx } from "./nginx.ts";
import { type Newsroom, openNewsroom } from "./store/fixture.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-proxy-"));
const has = (program: string, word: string) => spawnSync(program, [word]).error === undefined;
const canTry = hasNginx() && has("openssl", "version");
let room: Newsroom;
let server: Listening;
let forwarded: string | null = null;

before(async () => {
  room = await openNewsroom(async () => null);
  const { store } = room;
  const held = holdAssets();
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: 4000 };
  const app = portalRoutes(portal, keepPages(portal), held, (fault) => assert.fail(String(fault)));
  const answer = (asked: Request, connection: object) => {
    forwarded = asked.headers.get("x-forwarded-for");
    return app.fetch(asked, connection);
  };
  server = await listen(answer, { host: "127.0.0.1", port: 0, proxies: ["127.0.0.1"] });
});
after(async () => {
  await server.close();
  await room.close();
  await rm(folder, { recursive: true });
});

test("the example for nginx with TLS serves the sites by their names, sends http on to https, and drops what clients claim of themselves", {
  skip: !canTry && NO_NGINX,
}, async () => {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=hecheng.localhost", "-days", "2", "-nodes", "-newkey", "rsa:2048"];
  execFileSync("openssl", ["req", "-x509", ...subject, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  const [http, https] = [await freePort(), await freePort()];
  const conf = example("dateline-proxy.conf")
    .replaceAll("127.0.0.1:4000", `127.0.0.1:${server.port}`)
    .replace("listen 80", `listen 127.0.0.1:${http}`)
    .replace("listen 443", `listen 127.0.0.1:${https}`)
    .replaceAll(/listen \[::\].*/g, "")
    .replace("/etc/letsencrypt/live/www.yunzhou.example/fullchain.pem", certificate)
    .replace("/etc/letsencrypt/live/www.yunzhou.example/privkey.pem", key)
    .replaceAll("www.yunzhou.example silkroad.example", "hecheng.localhost gangwan.localhost elsewhere.localhost");
  const nginx = await runNginx(conf, http);
  try {
    const sent = await fetch(`http://127.0.0.1:${http}/xinwen/?a=1`, { redirect: "manual" });
    assert.deepEqual([sent.status, new URL(sent.headers.get("location") ?? "").protocol], [301, "https:"]);
    const ca = await readFile(certificate);
    const ask = async (host: string) => {
      const headers = { host, "x-forwarded-for": "203.0.113.9" };
      const [answer] = await once(
        request({ host: "127.0.0.1", port: https, path: "/", ca, servername: "hecheng.localhost", headers }).end(),
        "response",
      );
      return { status: answer.statusCode, transport: answer.headers["strict-transport-security"], page: await text(answer) };
    };
    const home = await ask("hecheng.localhost");
    assert.deepEqual([home.status, home.transport], [200, "max-age=31536000"]);
    assert.match(home.page, /河城在线/);
    assert.equal(forwarded, "127.0.0.1");
    assert.match((await ask("gangwan.localhost")).page, /港湾网/);
    assert.equal((await ask("elsewhere.localhost")).status, 421);
  } finally {
    await nginx.stop();
  }
});

test("systemd finds nothing wrong with the unit", {
  skip: !has("systemd-analyze", "--version") && "systemd is not installed here, so the unit was not tried",
}, async () => {
  const unit = await readFile(resolve(import.meta.dirname, "../docs/systemd/dateline.service"), "utf8");
  const main = resolve(import.meta.dirname, "../src/main.ts");
  const here = unit.replace(/^ExecStart=.*$/m, `ExecStart=${process.execPath} ${main} start`);
  const path = join(folder, "dateline.service");
  await writeFile(path, here);
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.notEqual(here, unit);
});
