import { openDoor } from "../../src/fetch/door.ts";
import { openFeedReader } from "../../src/ingest/feed-reader.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { openVisits } from "../../src/ingest/poll/visits.ts";
import { openStore } from "../../src/store/store.ts";
import { compareReportsDue } from "../../src/worker/compare-reports.ts";

// Does the worker's part of ingest in the folder that it is given, from an instant on (UTC ms; each look is 20 s later, so that channels are due again
// at once), for hosts (host:port, by commas), until it is killed; or until every channel has the state that it is given (by commas) and nothing waits.
const [folder = "", instant = "", hosts = "", states = ""] = process.argv.slice(2);
let at = Number(instant);
const store = await openStore({ folder, clock: { now: () => at } });
const ingest = { store, door: openDoor(hosts.split(",")), feeds: openFeedReader(), pages: openPageReader(), incoming: folder, rest: 0 };
const visits = openVisits(ingest, (error) => {
  process.exitCode = 3;
  console.error(error);
});

async function isDone(): Promise<boolean> {
  if (states === "") return false;
  const channels = await store.write.selectFrom("channels").select("etag").orderBy("id").execute();
  const pages = await store.write.selectFrom("pendingItems").select("id").where("dueAt", "is not", null).execute();
  const checks = await store.write.selectFrom("copyChecks").select("reportId").execute();
  return channels.map(({ etag }) => etag).join(",") === states && pages.length + checks.length === 0;
}

while (!(await isDone())) {
  at += 20_000;
  await Promise.all([visits.look(at).then(visits.settled), compareReportsDue(store)]);
}
await visits.stop();
await store.close();
