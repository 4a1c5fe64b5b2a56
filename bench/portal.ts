import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedRows } from "./cached.ts";
import type { Row } from "./row.ts";
import { seed } from "./seed.ts";
import { load, memoryOf, type Serving, serving } from "./serving.ts";

const SITE = "yunzhou";
const SMALL = 1_000;
const LARGE = 100_000;
const WARM_UP_SECONDS = 3;
const SECONDS = 5;
const ROUNDS = 3;

/** Article pages as the program serves them, kept ones and others, against the least that Node can do with the same bytes. */
export async function portalRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const running: Serving[] = [];
  try {
    const small = await portalWith(folder, SMALL, running);
    const large = await portalWith(folder, LARGE, running);
    const bare = await bareServer(folder, large, running);
    const [ofLarge = 0, ofBare = 0] = bestRates([large, bare]);
    return [
      ...cachedRows(large.server, bare.server, folder, large.path),
      pagesRow(LARGE, ofLarge, ofBare),
      memoryRow("memory after start", small.memoryAtStart, large.memoryAtStart),
      memoryRow("memory after some ten thousand pages", memoryOf(small.server), memoryOf(large.server)),
    ];
  } finally {
    for (const server of running) await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** A server and the file of the paths that it is asked for. */
interface Asked {
  server: Serving;
  pathsFile: string;
}

interface AskedPortal extends Asked {
  path: string;
  memoryAtStart: number;
}

async function portalWith(folder: string, count: number, running: Serving[]): Promise<AskedPortal> {
  const data = join(folder, String(count));
  mkdirSync(data);
  const paths = await seed(data, count, SITE);
  const server = await serving([join(import.meta.dirname, "../src/main.ts"), "start", "--port", "0"], { DATELINE_DATA: data });
  running.push(server);
  return { server, pathsFile: lines(folder, `${count}.txt`, paths), path: paths[0] ?? "/", memoryAtStart: memoryOf(server) };
}

async function bareServer(folder: string, { server, path }: AskedPortal, running: Serving[]): Promise<Asked> {
  const page = await (await fetch(`http://localhost:${server.port}${path}`)).text();
  const bare = await serving([join(import.meta.dirname, "bare.ts"), lines(folder, "page.html", [page])]);
  running.push(bare);
  return { server: bare, pathsFile: lines(folder, "bare.txt", ["/"]) };
}

function lines(folder: string, name: string, content: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, content.join("\n"));
  return file;
}

/** Pages a second of each, the best of three rounds that take turns: what else runs on the machine only ever slows. */
function bestRates(asked: readonly Asked[]): number[] {
  for (const { server, pathsFile } of asked) load(server.port, pathsFile, WARM_UP_SECONDS);
  const best = asked.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { server, pathsFile }] of asked.entries()) {
      const { perSecond, failed } = load(server.port, pathsFile, SECONDS);
      if (failed > 0) throw new Error(`${failed} pages were not answered with 200`);
      best[i] = Math.max(best[i] ?? 0, perSecond);
    }
  }
  return best;
}

function pagesRow(count: number, ours: number, bare: number): Row {
  return {
    what: `article pages a second, most of them made for the first time, ${count.toLocaleString("en")} articles stored`,
    ours: ours.toFixed(0),
    rival: `${bare.toFixed(0)} (bare node:http, the same bytes)`,
    ratio: `${((ours / bare) * 100).toFixed(0)} %`,
    aim: "1,500",
  };
}

function memoryRow(what: string, small: number, large: number): Row {
  return {
    what: `${what}, ${LARGE.toLocaleString("en")} articles`,
    ours: `${large.toFixed(0)} MB`,
    rival: `${small.toFixed(0)} MB with ${SMALL.toLocaleString("en")}`,
    ratio: "",
    aim: "",
  };
}
