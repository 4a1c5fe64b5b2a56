import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { parseFeed } from "feedsmith";
import { defineFirstSite } from "../../src/commands/first-site.ts";
import { systemClock } from "../../src/commands/system-clock.ts";
import { openStore } from "../../src/store/store.ts";
import type { Row } from "../row.ts";
import { addFeed } from "./add-feed.ts";
import { feed, items } from "./feeds.ts";

const CHANNELS = 500;
const ITEMS = 20;
/** After so long the bench gives up, ms. */
const PATIENCE = 900_000;

/** How long `dateline worker` takes until it has stored all that many channels say, each on a host of its own on loopback, and its memory at most. */
export async function channelRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-channels-"));
  const feeds = new Map<string, string>();
  const server = createServer((request, response) => response.end(feeds.get(request.headers.host ?? "")));
  await once(server.listen(0, "0.0.0.0"), "listening");
  try {
    for (const [n, host] of hosts((server.address() as AddressInfo).port).entries())
      feeds.set(host, feed(items(`http://${host}`, 1 + n * ITEMS, ITEMS), true));
    const bare = await asked([...feeds.keys()]);
    await addChannels(folder, [...feeds.keys()]);
    return rowsOf(await worked(folder, [...feeds.keys()]), bare);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every address of 127.0.0.0/8 is a host of its own for which this machine answers. */
function hosts(port: number): string[] {
  return Array.from({ length: CHANNELS }, (_, n) => `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}:${port}`);
}

async function addChannels(folder: string, hosts: readonly string[]): Promise<void> {
  const store = await openStore({ folder, clock: systemClock });
  await defineFirstSite(store, () => {});
  for (const host of hosts) await addFeed(store, host, `http://${host}/feed.xml`);
  await store.close();
}

interface Worked {
  /** Until all was stored. */
  stored: number;
  /** Until all was compared with what came before, too. */
  compared: number;
  /** MB */
  memory: number;
}

async function worked(folder: string, hosts: readonly string[]): Promise<Worked> {
  const env = { ...process.env, DATELINE_FETCH_ALLOW: hosts.join(",") };
  const main = join(import.meta.dirname, "../../src/main.ts");
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const worker = spawn(process.execPath, [main, "worker", "--data", folder], { env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(worker, "close");
  const database = new DatabaseSync(join(folder, "dateline.sqlite"), { readOnly: true });
  const count = (table: string) => Number(database.prepare(`select count(*) as n from ${table}`).get()?.["n"]);
  const until = async (isReached: () => boolean) => {
    while (!isReached()) {
      if (worker.exitCode !== null) throw new Error(`the worker ended with ${worker.exitCode}`);
      if (seconds() * 1000 > PATIENCE) throw new Error(`only ${count("reports")} reports came in`);
      await pause(200);
    }
    return seconds();
  };
  try {
    const stored = await until(() => count("reports") === CHANNELS * ITEMS);
    const compared = await until(() => count("copyChecks") === 0);
    const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, "utf8"))?.[1]) / 1024;
    return { stored, compared, memory };
  } finally {
    database.close();
    worker.kill();
    await ended;
  }
}

/** Seconds to ask all and to read their feeds, and nothing else. */
async function asked(hosts: readonly string[]): Promise<number> {
  const start = performance.now();
  const left = [...hosts];
  const one = async () => {
    for (let host = left.pop(); host !== undefined; host = left.pop()) parseFeed(await (await fetch(`http://${host}/feed.xml`)).text());
  };
  await Promise.all(Array.from({ length: 16 }, one));
  return (performance.now() - start) / 1000;
}

function rowsOf({ stored, compared, memory }: Worked, bare: number): Row[] {
  const what = `${CHANNELS} channels of ${ITEMS} reports over loopback`;
  return [
    {
      what: `${what}, until all are stored (and compared with what came before)`,
      ours: `${stored.toFixed(0)} s (${compared.toFixed(0)} s)`,
      rival: `${bare.toFixed(1)} s (fetch and feedsmith, nothing kept)`,
      ratio: `${(stored / bare).toFixed(0)} ×`,
      aim: "60 s",
    },
    { what: `${what}, memory of the worker at most`, ours: `${memory.toFixed(0)} MB`, rival: "", ratio: "", aim: "400 MB" },
  ];
}
