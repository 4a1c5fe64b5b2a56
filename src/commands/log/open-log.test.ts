import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openStore } from "../../store/store.ts";
import { listen } from "../../web/server.ts";
import { openLog } from "./open-log.ts";

function spoken(log: "plain" | "json") {
  const lines: string[] = [];
  const said: string[] = [];
  const opened = openLog({ config: { log }, say: (line) => void said.push(line) }, { write: (line) => void lines.push(line) });
  return { log: opened, said, lines: () => lines.map((line) => JSON.parse(line)) };
}

test("in JSON a request, what it did and what failed in it carry one id; another request has another; questions and secrets are not told", async () => {
  const { log, said, lines } = spoken("json");
  const folder = await mkdtemp(join(tmpdir(), "dateline-log-"));
  const store = await openStore({ folder, clock: { now: () => 1 }, onAct: log.onAct });
  const answer = async () => {
    await store.act((act) => act.audit("s1", "publish", "a1"));
    log.failed(new Error("渡口"), "/x");
    return new Response("ok");
  };
  const server = await listen(
    answer,
    { host: "127.0.0.1", port: 0 },
    log.door(() => false),
  );
  try {
    for (const path of ["/search?q=geheim", "/newsroom/preview/geheim/media/1.jpg"]) {
      await (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { connection: "close" } })).text();
    }
    log.say("Stop with Ctrl-C.");
  } finally {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
  assert.deepEqual(said, []);
  assert.ok(lines().some(({ msg }) => msg === "Stop with Ctrl-C."));
  const told = lines().filter(({ msg }) => msg === "request");
  assert.deepEqual(
    told.map(({ method, path, status }) => [method, path, status]),
    [
      ["GET", "/search", 200],
      ["GET", "/newsroom/preview/…/media/1.jpg", 200],
    ],
  );
  const [first, second] = told.map(({ request }) => lines().filter((line) => line.request === request));
  assert.deepEqual(first?.map(({ msg }) => msg).sort(), ["act", "request", "something failed"]);
  assert.deepEqual(first?.find(({ msg }) => msg === "act")?.acts, [{ number: 1, actor: "s1", act: "publish", object: "a1" }]);
  assert.deepEqual(second?.find(({ msg }) => msg === "act")?.acts, [{ number: 2, actor: "s1", act: "publish", object: "a1" }]);
  assert.doesNotMatch(JSON.stringify(lines()), /geheim|127\.0\.0\.1"/);
});

test("plain, sentences stay sentences, and neither requests nor acts are told", () => {
  const { log, said, lines } = spoken("plain");
  log.say("Stop with Ctrl-C.");
  log.failed(new Error("渡口"), "/x");
  assert.deepEqual(said, ["Stop with Ctrl-C."]);
  assert.equal(log.onAct, undefined);
  assert.deepEqual(
    lines().map(({ msg, err }) => [msg, err.message]),
    [["something failed", "渡口"]],
  );
});
