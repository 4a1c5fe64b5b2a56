// A process of its own, on one core: takes in feeds whose bytes lie in memory and prints as JSON how many reports a second became rows that can be grouped.
// Argument: `whole` (feeds with whole texts) or `pages` (feeds with summaries, whose pages are read).
import { parseFeed } from "feedsmith";
import { compareReportsDue } from "../../src/worker/compare-reports.ts";
import { addFeed } from "./add-feed.ts";
import { feed, items, page } from "./feeds.ts";
import { openRoom } from "./room.ts";

const isWhole = process.argv[2] === "whole";
/** Feeds, and reports of each. Every tenth of a feed stands in the feed before it too. */
const [FEEDS, ITEMS] = isWhole ? [40, 50] : [20, 25];
const WARM = 2;

const stored = new Map<string, Uint8Array>();
const addresses = Array.from({ length: WARM + FEEDS }, (_, n) => putFeed(n));
const { store, clock, visits, close } = await openRoom(stored);
for (const address of addresses.slice(0, WARM)) await addFeed(store, address, address);
await settle();
for (const address of addresses.slice(WARM)) await addFeed(store, address, address);
const before = await reports();
const start = performance.now();
const used = process.cpuUsage();
await settle();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
const taken = (await reports()) - before;
if (taken !== FEEDS * ITEMS) throw new Error(`${taken} reports of ${FEEDS * ITEMS} came in`);
await close();
console.log(JSON.stringify({ perSecond: taken / seconds, perProcessorSecond: taken / ((user + system) / 1e6), bare: bare(), taken }));

/** Stores a feed under its address, and the pages of its reports. */
function putFeed(n: number): string {
  const origin = `http://side-${n}.example`;
  const again = items(origin, 1 + (n - 1) * ITEMS, n === 0 ? 0 : ITEMS / 10);
  const said = [...again, ...items(origin, 1 + n * ITEMS, ITEMS - again.length)];
  stored.set(`${origin}/feed.xml`, Buffer.from(feed(said, isWhole)));
  if (!isWhole) for (const item of said) stored.set(item.link, Buffer.from(page(item)));
  return `${origin}/feed.xml`;
}

/** Takes in what is due, and compares it with what came before. */
async function settle(): Promise<void> {
  do {
    clock.at += 1_000;
    await visits.look(clock.at);
    await visits.settled();
    await compareReportsDue(store);
  } while (await isLeft());
}

async function isLeft(): Promise<boolean> {
  const asked = await store.write.selectFrom("channels").select("id").where("succeededAt", "is", null).execute();
  const pages = await store.write.selectFrom("pendingItems").select("id").where("dueAt", "is not", null).execute();
  const checks = await store.write.selectFrom("copyChecks").select("reportId").execute();
  return asked.length + pages.length + checks.length > 0;
}

async function reports(): Promise<number> {
  return (await store.write.selectFrom("reports").select("id").execute()).length;
}

/** Reports a second where feedsmith reads the same bytes and nothing is kept. */
function bare(): number {
  const begun = performance.now();
  for (const address of addresses) parseFeed(Buffer.from(stored.get(address) ?? []).toString("utf8"));
  return (addresses.length * ITEMS) / ((performance.now() - begun) / 1000);
}
