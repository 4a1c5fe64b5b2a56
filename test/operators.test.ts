import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, afterEach, beforeEach, test } from "node:test";
import { openMetrics } from "../src/commands/health/open-metrics.ts";
import { openOperatorsDoor } from "../src/commands/health/operators-door.ts";
import { addChannel } from "../src/ingest/channels/add-channel.ts";
import { defineSource } from "../src/newsroom/define-source.ts";
import { schedule } from "../src/newsroom/workflow/schedule.ts";
import { holdAssets } from "../src/portal/assets.ts";
import { keepPages } from "../src/portal/engine/pages.ts";
import { keepParts } from "../src/portal/parts.ts";
import type { Listening } from "../src/web/server.ts";
import { dateline, program } from "./program.ts";
import { ACTOR, MINUTE, type Newsroom, openNewsroom } from "./store/fixture.ts";
import { EDITOR, signed } from "./store/people.ts";

let room: Newsroom;
let door: Listening;
let pages: ReturnType<typeof keepPages>;
beforeEach(async () => {
  room = await openNewsroom(async () => null);
  const { store } = room;
  pages = keepPages({ store, parts: keepParts(store.changes), assets: holdAssets().addresses, port: 4000 });
  const config = { data: room.folder, smtpUrl: null };
  door = await openOperatorsDoor(store, config, openMetrics(store, config, pages), 0);
});
afterEach(async () => {
  await door.close();
  await room.close();
});
const folder = await mkdtemp(join(tmpdir(), "dateline-operators-"));
after(() => rm(folder, { recursive: true }));

async function ask(path: string, { host = "localhost", method = "GET", port = door.port } = {}): Promise<[number, string]> {
  const asking = request({ host: "127.0.0.1", port, path, method, headers: { host, connection: "close" } }).end();
  const [response] = await once(asking, "response");
  return [response.statusCode, await text(response)];
}
const value = (metrics: string, name: string) =>
  Number(
    metrics
      .split("\n")
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  );

test("metrics say what is late, what waits, what the disk has, and how pages do", async () => {
  const { store, clock } = room;
  const source = { names: { zh: ["远河社"] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null, zone: "UTC" };
  const sourceId = await defineSource(store, ACTOR, source);
  await addChannel(store, ACTOR, { sourceId, kind: "feed", name: "远河社", address: "https://yuanhe.example/feed.xml", follow: "auto" });
  const { articleId, revisionId } = await signed(room);
  await schedule(store, EDITOR, articleId, { revisionId, at: clock.at + MINUTE });
  await pages.sent("hecheng", "/", "", "identity");
  await pages.sent("hecheng", "/", "", "identity");
  const [, fresh] = await ask("/metrics");
  assert.deepEqual([value(fresh, 'dateline_channels{state="late"}'), value(fresh, "dateline_schedules_late")], [0, 0]);
  assert.equal(value(fresh, "dateline_pages_made_total"), 1);
  assert.equal(value(fresh, "dateline_pages_ready_total"), 1);
  assert.equal(value(fresh, "dateline_pages_kept"), 1);
  assert.ok(value(fresh, 'dateline_page_slowest_seconds{page="hecheng /"}') > 0);
  assert.ok(value(fresh, "dateline_disk_free_bytes") > 1);
  clock.at += 60 * MINUTE;
  const [status, late] = await ask("/metrics");
  assert.equal(status, 200);
  assert.deepEqual([value(late, 'dateline_channels{state="late"}'), value(late, "dateline_schedules_late")], [1, 1]);
  assert.equal(value(late, "dateline_pages_made_total"), 1);
});

test("health is 200 while all is well, and 503 with the reason once something is late; doctor says the same", async () => {
  assert.equal((await ask("/healthz"))[0], 200);
  const { articleId, revisionId } = await signed(room);
  await schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.at + MINUTE });
  room.clock.at += 60 * MINUTE;
  const [status, said] = await ask("/healthz");
  assert.equal(status, 503);
  assert.match(said, /^BAD {2}1 publications late$/m);
  assert.match((await dateline(["doctor"], { data: room.folder })).out, /^BAD {2}1 publications late$/m);
});

test("the operator's door answers to this machine's own names and to GET alone", async () => {
  assert.equal((await ask("/metrics", { host: "rebound.example" }))[0], 421);
  assert.equal((await ask("/metrics", { method: "POST" }))[0], 405);
  assert.equal((await ask("/"))[0], 404);
});

test("readers' port never tells: without the setting there is no such door, and with it it is another port", async () => {
  const child = program(["start", "--port", "0", "--metrics-port", "0"], { data: join(folder, "data") });
  const closed = once(child, "close");
  let said = "";
  for await (const more of child.stderr?.setEncoding("utf8") ?? []) {
    said += more;
    if (said.includes("Stop with")) break;
  }
  const portal = Number(/http:\/\/localhost:(\d+)\//.exec(said)?.[1]);
  const operators = Number(/http:\/\/127\.0\.0\.1:(\d+)\/metrics/.exec(said)?.[1]);
  assert.notEqual(portal, operators);
  assert.equal((await ask("/metrics", { port: portal }))[0], 404);
  assert.deepEqual(await ask("/healthz", { port: portal }), [200, "ok\n"]);
  assert.match((await ask("/metrics", { port: operators }))[1], /^dateline_disk_free_bytes \d+/m);
  child.kill("SIGTERM");
  await closed;
});
