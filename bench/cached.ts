import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { load, type Serving } from "./serving.ts";

const SECONDS = 5;
const ROUNDS = 3;
/** Clock ticks a second, by which Linux counts processor time. */
const TICKS = 100;

/**
 * One kept article page asked for again and again, beside a bare server that sends the same bytes: pages a second of processor time, so
 * that what the client takes of the machine counts for neither. Best of rounds that take turns.
 */
export function cachedRows(ours: Serving, bare: Serving, folder: string, path: string): Row[] {
  const [ourPaths, barePaths] = [join(folder, "cached.txt"), join(folder, "cached-bare.txt")];
  writeFileSync(ourPaths, path);
  writeFileSync(barePaths, "/");
  let [best, beside] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    best = Math.max(best, ratePerCpu(ours, ourPaths));
    beside = Math.max(beside, ratePerCpu(bare, barePaths));
  }
  return [
    {
      what: "kept article page, pages a second of processor time",
      ours: best.toFixed(0),
      rival: `${beside.toFixed(0)} (bare node:http, the same bytes)`,
      ratio: `${(best / beside).toFixed(2)} ×`,
      aim: "0.9 ×",
    },
  ];
}

function ratePerCpu(server: Serving, pathsFile: string): number {
  const before = cpuOf(server);
  const { perSecond, failed } = load(server.port, pathsFile, SECONDS);
  if (failed > 0) throw new Error(`${failed} pages were not answered with 200`);
  return (perSecond * SECONDS) / (cpuOf(server) - before);
}

/** Processor time that a process has taken, user and system, seconds. */
function cpuOf({ child }: Serving): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
