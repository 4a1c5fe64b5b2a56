import type { Door } from "../fetch/door.ts";
import type { Store } from "../store/store.ts";
import type { FeedReader } from "./feed-reader.ts";
import type { PageReader } from "./page-reader.ts";

/** What the acts of ingest work with. */
export interface Ingest {
  store: Store;
  door: Door;
  feeds: FeedReader;
  pages: PageReader;
  /** The folder below which wires drop their files, each in one of its own. */
  incoming: string;
  /** Rest of a host between two questions, ms. */
  rest: number;
}

/** In the audit log. */
export const INGEST = { id: "ingest" };
