import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseFeed } from "feedsmith";
import type { Row } from "../row.ts";
import { addFeed } from "./add-feed.ts";
import { fiction } from "./fiction.ts";
import { openRoom } from "./room.ts";

const ITEMS = 100_000;
const ADDRESS = "http://side.example/feed.xml";

/** Longest hold of the event loop while a feed of 100,000 items, near the 10 MB that are read of any, is taken in; beside it one call of feedsmith on the same bytes. */
export async function largeFeedRows(): Promise<Row[]> {
  const words = fiction(1);
  const written = Array.from(
    { length: ITEMS },
    (_, n) => `<item><title>${words.headline().slice(0, 6)}</title><guid>http://side.example/${n}</guid></item>`,
  );
  const bytes = Buffer.from(`<rss version="2.0"><channel><title>远河社</title>${written.join("\n")}</channel></rss>`);
  const room = await openRoom(new Map([[ADDRESS, bytes]]));
  try {
    await addFeed(room.store, "远河社", ADDRESS);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const start = performance.now();
    await room.visits.look(room.clock.at);
    await room.visits.settled();
    const seconds = (performance.now() - start) / 1000;
    delay.disable();
    const { problem } = await room.store.write.selectFrom("channels").select("problem").executeTakeFirstOrThrow();
    const found = await room.store.write.selectFrom("pendingItems").select("id").execute();
    if (problem !== null || found.length !== ITEMS) throw new Error(`${found.length} items were found: ${problem}`);
    const begun = performance.now();
    parseFeed(bytes.toString("utf8"));
    const alone = performance.now() - begun;
    return [
      {
        what: `a feed of ${ITEMS.toLocaleString("en")} items (${(bytes.length / 2 ** 20).toFixed(1)} MB): longest hold of the event loop`,
        ours: `${(delay.max / 1e6).toFixed(0)} ms`,
        rival: `${alone.toFixed(0)} ms (feedsmith in the same thread)`,
        ratio: "",
        aim: "50 ms",
      },
      { what: "the same, until all is written down", ours: `${seconds.toFixed(0)} s`, rival: "", ratio: "", aim: "" },
    ];
  } finally {
    await room.close();
  }
}
