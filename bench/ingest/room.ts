import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Door } from "../../src/fetch/door.ts";
import { openFeedReader } from "../../src/ingest/feed-reader.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { openVisits, type Visits } from "../../src/ingest/poll/visits.ts";
import { openStore, type Store } from "../../src/store/store.ts";

/** A store of its own and visits that ask nobody, on a clock that stands where one sets it. */
export interface Room {
  store: Store;
  clock: { at: number };
  visits: Visits;
  close(): Promise<void>;
}

/** @param stored what stands under which address */
export async function openRoom(stored: ReadonlyMap<string, Uint8Array>): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-ingest-bench-"));
  const clock = { at: Date.now() };
  const store = await openStore({ folder, clock: { now: () => clock.at } });
  const ingest = { store, door: stillDoor(stored), feeds: openFeedReader(), pages: openPageReader(), incoming: folder, rest: 0 };
  const visits = openVisits(ingest, (error) => {
    throw error;
  });
  return {
    ...{ store, clock, visits },
    async close() {
      await visits.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function stillDoor(stored: ReadonlyMap<string, Uint8Array>): Door {
  const answer = (url: string): Answer => {
    const body = stored.get(url);
    return { url, isMoved: false, status: body ? 200 : 404, headers: {}, body: body ?? Buffer.alloc(0) };
  };
  return { ask: async (address) => answer(address), close: () => {} };
}
