// Does the worker's part of ingest in the folder that it is given for hosts (host:port, by commas), on a clock that goes so many times as fast as it should,
// and prints on every line that it is sent what it holds after its garbage was collected, as JSON. Started with --expose-gc; ends with its standard input.
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { openDoor } from "../../../src/fetch/door.ts";
import { openFeedReader } from "../../../src/ingest/feed-reader.ts";
import { openPageReader } from "../../../src/ingest/page-reader.ts";
import { openVisits } from "../../../src/ingest/poll/visits.ts";
import { openStore } from "../../../src/store/store.ts";
import { compareReportsDue } from "../../../src/worker/compare-reports.ts";
import { forgetAnswersDue } from "../../../src/worker/forget-answers.ts";

const [folder = "", hosts = "", haste = ""] = process.argv.slice(2);
const begun = Date.now();
const clock = { now: () => begun + Math.round((Date.now() - begun) * Number(haste)) };
const store = await openStore({ folder, clock });
const ingest = { store, door: openDoor(hosts.split(",")), feeds: openFeedReader(), pages: openPageReader(), incoming: folder, rest: 1_000 };
const visits = openVisits(ingest, (error) => {
  throw error;
});

let isEnding = false;
async function go(): Promise<void> {
  while (!isEnding) {
    await visits.look(clock.now());
    await compareReportsDue(store);
    await forgetAnswersDue(store, clock.now());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const going = go();

for await (const _ of createInterface({ input: process.stdin })) {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const reports = await store.write
    .selectFrom("reports")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirst();
  console.log(JSON.stringify({ rss, heap: heapUsed + external, descriptors: readdirSync("/proc/self/fd").length, reports: Number(reports?.n) }));
}
isEnding = true;
await going;
await visits.stop();
await store.close();
