import type { Config } from "../config.ts";
import { openDoor } from "../fetch/door.ts";
import { openFeedReader } from "../ingest/feed-reader.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { openPageReader } from "../ingest/page-reader.ts";
import type { Store } from "../store/store.ts";

/** A host is asked at most so often, ms. */
export const REST = 1_000;

/** What reads from other hosts, by a door that lets `fetchAllow` (`host:port`) through. */
export function openIngest(store: Store, { fetchAllow, incoming }: Pick<Config, "fetchAllow" | "incoming">): Ingest {
  return { store, door: openDoor(fetchAllow), feeds: openFeedReader(), pages: openPageReader(), incoming, rest: REST };
}
