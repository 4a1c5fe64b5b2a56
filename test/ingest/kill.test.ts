import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { damage, missingBlobs } from "../../src/store/integrity.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { ACTOR, MORNING } from "../store/fixture.ts";
import { type ChangingSide, headlineOf, openChangingSide, type Sent } from "./changing-side.ts";

const KILLS = Number(process.env["DATELINE_KILLS"] ?? 20);
const DAY = 86_400_000;

test(`a worker that is killed ${KILLS} times while reports come in loses none, doubles none, and says of no channel that it has more than it has`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-ingest-kill-"));
  const sides = [await openChangingSide(5_000, true), await openChangingSide(5_000, false)];
  try {
    const channels = await within(folder, (store) => addChannels(store, sides));
    let amid = 0;
    for (let round = 1; round <= KILLS; round++) {
      await killed(worker(folder, round, sides), sides);
      amid += await within(folder, async (store) => {
        for (const [n, side] of sides.entries()) await holdCursor(store, channels[n] ?? "", side);
        const held = await store.write.selectFrom("hostTurns").select("host").where("leaseUntil", ">", 0).execute();
        return held.length > 0 ? 1 : 0;
      });
    }
    assert.ok(amid >= KILLS / 2, `only ${amid} kills met the worker at its work`);
    for (const { rest } of sides) rest();
    const [code] = await once(worker(folder, KILLS + 1, sides, true), "close");
    assert.equal(code, 0);
    await within(folder, async (store) => {
      for (const [n, side] of sides.entries()) await holdAll(store, channels[n] ?? "", side);
      await holdTies(store, channels);
      assert.equal(await damage(store), null);
      assert.equal(await firstBrokenAudit(store.write), null);
      assert.deepEqual((await missingBlobs(store)).missing, []);
      assert.deepEqual((await sql`pragma foreign_key_check`.execute(store.write)).rows, []);
    });
  } finally {
    for (const { side } of sides) await side.stop();
    rmSync(folder, { recursive: true });
  }
});

async function within<T>(folder: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder, clock: { now: () => MORNING } });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

async function addChannels(store: Store, sides: readonly ChangingSide[]): Promise<string[]> {
  const ids = [];
  for (const [n, { side }] of sides.entries()) {
    const name = `第${n}家`;
    const source = { names: { zh: [name] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null };
    const sourceId = await defineSource(store, ACTOR, { ...source, zone: "Asia/Shanghai" });
    ids.push(await addChannel(store, ACTOR, { sourceId, name, address: `${side.origin}/feed.xml`, kind: "feed", follow: "auto" }));
  }
  return ids;
}

function worker(folder: string, round: number, sides: readonly ChangingSide[], untilDone = false): ChildProcess {
  const hosts = sides.map(({ side }) => side.host).join(",");
  const states = untilDone ? [sides.map(({ etag }) => etag()).join(",")] : [];
  const words = [join(import.meta.dirname, "ingest-child.ts"), folder, String(MORNING + round * DAY), hosts, ...states];
  return spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"] });
}

/** Kills it within the 400 ms after it has asked for something once, twice, … six times. */
async function killed(child: ChildProcess, sides: readonly ChangingSide[]): Promise<void> {
  const closed = once(child, "close");
  const asked = () => sides.reduce((sum, { side }) => sum + side.asked.length, 0);
  const enough = asked() + 1 + Math.floor(Math.random() * 6);
  while (asked() < enough && child.exitCode === null) await pause(1);
  await pause(Math.random() * 400);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  assert.equal(signal, "SIGKILL", "the worker ended by itself");
}

const reportsOf = (store: Store, channelId: string) =>
  store.write
    .selectFrom("reports")
    .select(["id", "headline", "version", "firstReportId", "copyOf", "url"])
    .where("channelId", "=", channelId)
    .execute();

/** What the other side had when it called its state what the channel says, is here: as a report, or as a page to be read. */
async function holdCursor(store: Store, channelId: string, { feeds }: ChangingSide): Promise<void> {
  const { etag } = await store.write.selectFrom("channels").select("etag").where("id", "=", channelId).executeTakeFirstOrThrow();
  const waiting = await store.write.selectFrom("pendingItems").select("item").where("channelId", "=", channelId).execute();
  const here = new Set([
    ...(await reportsOf(store, channelId)).map(({ headline }) => headline),
    ...waiting.map(({ item }) => (JSON.parse(item) as { headline: string }).headline),
  ]);
  for (const sent of (etag && feeds.get(etag)) || []) assert.ok(here.has(headlineOf(sent)), `${headlineOf(sent)} of state ${etag}`);
}

/** Every report that the other side ever had is here once, as it is now; its versions follow each other. */
async function holdAll(store: Store, channelId: string, { all, side }: ChangingSide): Promise<void> {
  const byUrl = Map.groupBy(await reportsOf(store, channelId), ({ url }) => url);
  assert.equal(byUrl.size, all().length);
  for (const sent of all()) {
    const versions = (byUrl.get(`${side.origin}/${sent.number}`) ?? []).sort((a, b) => a.version - b.version);
    assert.equal(versions.at(-1)?.headline, headlineOf(sent));
    assert.equal(new Set(versions.map(({ firstReportId }) => firstReportId)).size, 1, "one report");
    assert.equal(new Set(versions.map(({ headline }) => headline)).size, versions.length, "no version twice");
    assert.deepEqual(
      versions.map(({ version }) => version),
      versions.map((_, n) => n + 1),
    );
  }
}

/** What both have is tied to the one that said it first. */
async function holdTies(store: Store, [first = "", second = ""]: readonly string[]): Promise<void> {
  const numberOf = (sent: { url: string | null }): Sent["number"] => Number(sent.url?.split("/").at(-1));
  const originals = new Map((await reportsOf(store, first)).filter(({ version }) => version === 1).map((report) => [numberOf(report), report.id]));
  const copies = (await reportsOf(store, second)).filter((report) => report.version === 1 && originals.has(numberOf(report)));
  assert.ok(copies.length > 0);
  for (const copy of copies) assert.equal(copy.copyOf, originals.get(numberOf(copy)));
}
