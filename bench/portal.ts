import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { seed } from "./seed.ts";
import { load, memoryOf, type Serving, serving } from "./serving.ts";

const SITE = "yunzhou";
const SMALL = 1_000;
const LARGE = 100_000;
const WARM_UP_SECONDS = 3;
const SECONDS = 8;

/** Article pages that are made anew for every request, by the program as it runs, against the least that Node can do with the same bytes. */
export async function portalRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const small = await articles(folder, SMALL);
    const large = await articles(folder, LARGE);
    const bare = await bareServer(folder, large.page);
    return [
      pagesRow(LARGE, large.perSecond, bare),
      pagesRow(SMALL, small.perSecond, bare),
      {
        what: `the same at ${LARGE.toLocaleString("en")} as at ${SMALL.toLocaleString("en")}`,
        ours: `${large.perSecond.toFixed(0)} pages/s`,
        rival: `${small.perSecond.toFixed(0)} pages/s`,
        ratio: `${((large.perSecond / small.perSecond - 1) * 100).toFixed(0)} %`,
        aim: "within 10 %",
      },
      memoryRow("memory after start", small.memoryAtStart, large.memoryAtStart),
      memoryRow("memory after some ten thousand pages", small.memory, large.memory),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Articles {
  perSecond: number;
  memoryAtStart: number;
  memory: number;
  page: string;
}

async function articles(folder: string, count: number): Promise<Articles> {
  const data = join(folder, String(count));
  mkdirSync(data);
  const paths = await seed(data, count, SITE);
  const server = await serving([join(import.meta.dirname, "../src/main.ts"), "start", "--port", "0"], { DATELINE_DATA: data });
  try {
    const memoryAtStart = memoryOf(server);
    const perSecond = pagesPerSecond(server, folder, paths);
    const page = await (await fetch(`http://localhost:${server.port}${paths[0]}`)).text();
    return { perSecond, memoryAtStart, memory: memoryOf(server), page };
  } finally {
    await server.stop();
  }
}

async function bareServer(folder: string, page: string): Promise<number> {
  const file = join(folder, "page.html");
  writeFileSync(file, page);
  const server = await serving([join(import.meta.dirname, "bare.ts"), file]);
  try {
    return pagesPerSecond(server, folder, ["/"]);
  } finally {
    await server.stop();
  }
}

function pagesPerSecond(server: Serving, folder: string, paths: readonly string[]): number {
  const file = join(folder, "paths.txt");
  writeFileSync(file, paths.join("\n"));
  load(server.port, file, WARM_UP_SECONDS);
  const { perSecond, failed } = load(server.port, file, SECONDS);
  if (failed > 0) throw new Error(`${failed} pages were not answered with 200`);
  return perSecond;
}

function pagesRow(count: number, ours: number, bare: number): Row {
  return {
    what: `article pages a second, none cached, ${count.toLocaleString("en")} articles stored`,
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
