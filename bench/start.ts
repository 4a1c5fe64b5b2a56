import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Row } from "./row.ts";

const ROUNDS = 5;
const PORT = "4187";

/** From the command to the first page, the demo's data being there; the first round makes the data and is told apart. */
export async function startRows(): Promise<Row[]> {
  const data = join(mkdtempSync(join(tmpdir(), "dateline-start-")), "data");
  try {
    const first = await secondsToPage(data);
    const rounds: number[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await secondsToPage(data));
    const median = rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    return [
      {
        what: `\`npm start\` to the first page, data there (median of ${ROUNDS})`,
        ours: `${median.toFixed(2)} s`,
        rival: "",
        ratio: "",
        aim: "1.5 s",
      },
      { what: "`npm start` to the first page, data to be made", ours: `${first.toFixed(2)} s`, rival: "", ratio: "", aim: "about 5 s" },
    ];
  } finally {
    rmSync(dirname(data), { recursive: true, force: true });
  }
}

async function secondsToPage(data: string): Promise<number> {
  const start = performance.now();
  // A group of its own, because npm's child has to end with it.
  const npm = spawn("npm", ["start", "--silent", "--", "--port", PORT], {
    cwd: dirname(import.meta.dirname),
    env: { ...process.env, DATELINE_DATA: data },
    stdio: "ignore",
    detached: true,
  });
  const closed = once(npm, "close");
  while (!(await answers()) && npm.exitCode === null) await wait(10);
  const seconds = (performance.now() - start) / 1000;
  if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`);
  if (npm.pid) process.kill(-npm.pid, "SIGTERM");
  await closed;
  // npm ends before the program beneath it does, whose page would be the next round's.
  while (await answers()) await wait(10);
  return seconds;
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port: PORT, path: "/", headers: { host: "localhost" } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode === 200));
    });
    request.on("error", () => resolve(false));
  });
}
