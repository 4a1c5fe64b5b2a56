import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pushDoor } from "../../src/commands/push-door.ts";
import { pauseChannel } from "../../src/ingest/channels/pause-channel.ts";
import { renewToken } from "../../src/ingest/push/renew-token.ts";
import { ACTOR, type DatabaseFor, MINUTE } from "../store/fixture.ts";
import { type IngestRoom, openIngestRoom } from "./ingest-room.ts";
import { rss } from "./other-side.ts";

const ninjs = (n: number) =>
  JSON.stringify({
    standard: { name: "ninjs", version: "3.0" },
    ...{ uri: `urn:push:${n}`, type: "text", versionCreated: "2026-03-02T01:00:00Z", pubStatus: "usable" },
    headlines: [{ role: "main", value: `第${n}块水位牌立起来了` }],
    bodies: [{ role: "main", contentType: "text/plain", value: `第${n}块立在渡口。` }],
  });

/** Channels to which others send, on the engine that `databaseFor` names. */
export function pushSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  let id: string;
  let token: string;
  before(async () => {
    here = await openIngestRoom(databaseFor);
    id = await here.add("push", "push:wire");
    token = await renewToken(here.room.store, ACTOR, id);
  });
  after(() => here.close());

  async function send(
    body: string | Uint8Array<ArrayBuffer>,
    { to = id, by = `Bearer ${token}`, headers = {} }: { to?: string; by?: string; headers?: object } = {},
  ) {
    const door = pushDoor(here.ingest, (error) => assert.fail(String(error)));
    const answer = await door.fetch(
      new Request(`http://hecheng.localhost/ingest/push/${to}`, {
        method: "POST",
        headers: { host: "hecheng.localhost", authorization: by, ...headers },
        body,
      }),
    );
    const said = (await answer.json()) as { error?: string; response?: string; reports?: string[] };
    return { status: answer.status, ...said };
  }
  const count = async () => (await here.reports(id)).length;

  test("what is sent with the token becomes reports, once; its bytes are kept", async () => {
    const first = await send(ninjs(1));
    assert.deepEqual([first.status, first.reports?.length], [202, 1], first.error);
    assert.deepEqual(
      (await here.reports(id)).map(({ headline }) => headline),
      ["第1块水位牌立起来了"],
    );
    const row = await here.room.store.write
      .selectFrom("responses")
      .select("blobHash")
      .where("id", "=", first.response ?? "")
      .executeTakeFirst();
    assert.equal((await here.room.store.blobs.read(row?.blobHash ?? "")).toString(), ninjs(1));
    const again = await send(ninjs(1));
    assert.deepEqual([again.status, again.reports], [202, []]);
    assert.deepEqual([(await here.channel(id))?.health.problem, (await here.channel(id))?.health.failures], [null, 0]);
  });

  test("a feed and a plain text are taken too, two texts as two reports", async () => {
    const feed = rss([{ guid: "f1", title: "渡口恢复通航", description: "两岸今天通船。" }]);
    assert.equal((await send(feed, { headers: { "content-type": "application/rss+xml" } })).reports?.length, 1);
    assert.equal((await send("灯塔换了新灯\n夜里照得更远。")).reports?.length, 1);
    assert.equal((await send("候船屋落成\n屋里生着炉子。")).reports?.length, 1);
  });

  test("without its own token nobody is heard: a wrong one, none, another channel's, an ended one, an unknown channel", async () => {
    const before = await count();
    const other = await here.add("push", "push:other");
    const others = await renewToken(here.room.store, ACTOR, other);
    const tries = [
      { by: `Bearer ${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}` },
      { by: "" },
      { by: token },
      { by: "Bearer " },
      { by: `Basic ${token}` },
      { by: `Bearer ${others}` },
      { to: other },
      { to: "C0000000000000000000" },
      { to: "%00" },
      { to: await here.add("list", "/a/") },
    ];
    const answers = [];
    for (const one of tries) answers.push(await send(ninjs(2), one));
    assert.deepEqual(
      [...new Set(answers.map(({ status, error }) => `${status} ${error}`))],
      ["401 There is no such channel, or this is not its token."],
    );
    const ended = token;
    token = await renewToken(here.room.store, ACTOR, id);
    assert.equal((await send(ninjs(2), { by: `Bearer ${ended}` })).status, 401);
    assert.equal((await send(ninjs(2), { by: "", headers: { cookie: `token=${token}` } })).status, 401, "no cookie opens it");
    assert.equal(await count(), before);
  });

  test("only the token's hash is kept", async () => {
    const rows = await here.room.store.write.selectFrom("pushTokens").selectAll().execute();
    assert.ok(rows.length > 0 && rows.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash)));
    assert.ok(!JSON.stringify(rows).includes(token));
    await assert.rejects(renewToken(here.room.store, ACTOR, "C0000000000000000000"), { code: "not-found" });
  });

  test("what is too large, empty, no news, or too much at once gets a sentence, and the channel says so", async () => {
    assert.deepEqual(await send(new Uint8Array(5 * 1024 * 1024 + 1)), { status: 413, error: "A document has 5 MB at most." });
    assert.equal((await send("")).status, 400);
    const items = Array.from({ length: 501 }, (_, n) => ({ guid: `m${n}`, title: `第${n}条` }));
    assert.deepEqual([(await send(rss(items))).status, (await send('{"uri": ')).status], [413, 422]);
    const concept = await send(`<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>`);
    assert.deepEqual([concept.status, /not news/.test(concept.error ?? "")], [422, true]);
    assert.match((await here.channel(id))?.health.problem?.zh ?? "", /不是稿件/);
  });

  test("a paused channel takes nothing until it goes on, and nobody asks a push channel for anything", async () => {
    await pauseChannel(here.room.store, ACTOR, id, true);
    assert.equal((await send(ninjs(3))).status, 409);
    await pauseChannel(here.room.store, ACTOR, id, false);
    await here.goOn(2);
    assert.equal((await send(ninjs(3))).status, 202);
  });

  test("a host that is no site's is not served, another way to ask neither", async () => {
    assert.equal((await send(ninjs(4), { headers: { host: "elsewhere.example" } })).status, 421);
    const door = pushDoor(here.ingest, (error) => assert.fail(String(error)));
    const got = await door.fetch(new Request(`http://hecheng.localhost/ingest/push/${id}`, { headers: { host: "hecheng.localhost" } }));
    assert.equal(got.status, 404);
  });

  test("a channel that is sent more than 300 documents in a minute says so, and takes more in the next", async () => {
    const { store, clock } = here.room;
    await store.act(async ({ db }) => void (await db.updateTable("attempts").set({ tries: 300 }).execute()));
    assert.equal((await send(ninjs(5))).status, 429);
    clock.at += MINUTE;
    assert.equal((await send(ninjs(5))).status, 202);
  });
}
