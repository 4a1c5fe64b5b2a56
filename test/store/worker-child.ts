import { writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "../../src/store/store.ts";
import { runWorker } from "../../src/worker/run.ts";

// Publishes what is due in the folder that it is given (as of the instant given, UTC ms) until nothing is left, and says how much is left as it goes.
const [folder = "", instant = ""] = process.argv.slice(2);
const clock = { now: () => Number(instant) };
const store = await openStore({ folder, clock });
const post = { send: async () => {}, from: null };
const deliveries = { look: async () => {}, settled: async () => {}, stop: async () => {} };
const visits = { look: async () => {}, settled: async () => {}, stop: async () => {} };
const worker = runWorker(store, { post, deliveries, visits }, (error) => writeSync(2, `${error instanceof Error ? error.stack : error}\n`));
const left = () => store.write.selectFrom("schedules").select("articleId").where("doneAt", "is", null).execute();
for (let before = -1; ; ) {
  const { length } = await left();
  if (length !== before) writeSync(1, `${length}\n`);
  if (length === 0) break;
  before = length;
  await pause(1);
}
await worker.stop();
await store.close();
