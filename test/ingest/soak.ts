// `node test/ingest/soak.ts [--minutes 30]`: the worker takes in what newsrooms on loopback say that change, move, break, lie and drip, on a clock twenty times as
// fast as it should. Prints each minute what it holds, and ends with 1 where memory or open descriptors grow.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { openStore } from "../../src/store/store.ts";
import { ACTOR } from "../store/fixture.ts";
import { growth, type Held } from "./soak/growth.ts";
import { openIllServer } from "./soak/ill-server.ts";

const HASTE = 20;
const { values } = parseArgs({ options: { minutes: { type: "string", default: "30" } } });
const minutes = Number(values.minutes);
if (!(minutes >= 3)) throw new Error("--minutes: three at least");

const folder = mkdtempSync(join(tmpdir(), "dateline-soak-"));
const server = await openIllServer();
await addChannels(server.hosts);
const script = join(import.meta.dirname, "soak/worker.ts");
const worker = spawn(process.execPath, ["--expose-gc", script, folder, server.hosts.join(","), String(HASTE)], {
  stdio: ["pipe", "pipe", "inherit"],
});
const ended = once(worker, "close");
const lines = createInterface({ input: worker.stdout })[Symbol.asyncIterator]();
const samples: Held[] = [];
for (let minute = 1; minute <= minutes; minute++) {
  await pause(60_000);
  worker.stdin.write("\n");
  const { value, done } = await lines.next();
  if (done) throw new Error("the worker ended by itself");
  const { reports, ...held }: Held & { reports: number } = JSON.parse(value);
  samples.push(held);
  console.log(`${minute} min: RSS ${megabytes(held.rss)}, heap ${megabytes(held.heap)}, ${held.descriptors} descriptors, ${reports} reports`);
}
worker.stdin.end();
await ended;
server.close();
rmSync(folder, { recursive: true });
const grown = growth(samples);
for (const { what, before, after } of grown) console.log(`grew: ${what} from ${before} to ${after}`);
if (grown.length === 0) console.log("Nothing grew.");
process.exitCode = grown.length > 0 ? 1 : 0;

async function addChannels(hosts: readonly string[]): Promise<void> {
  const store = await openStore({ folder, clock: { now: () => Date.now() } });
  for (const host of hosts) {
    const source = { names: { zh: [host] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null };
    const sourceId = await defineSource(store, ACTOR, { ...source, zone: "Asia/Shanghai" });
    await addChannel(store, ACTOR, { sourceId, name: host, address: `http://${host}/feed.xml`, kind: "feed", follow: "auto" });
  }
  await store.close();
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
