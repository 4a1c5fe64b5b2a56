import type { Searcher } from "../search/searcher.ts";
import type { Store } from "../store/store.ts";
import type { FrameAssets } from "../views/frame.ts";
import type { Parts } from "./parts.ts";

/** What every page and handler of the portal is given. */
export interface Portal {
  store: Store;
  parts: Parts;
  assets: FrameAssets;
  /** Port in the addresses of a site that has no public origin yet. */
  port: number;
  /** Who answers searches beside all else; where there is none (a test, an export) they are answered in this thread. */
  searcher?: Searcher;
  /** Boxes that stand on every page are files of their own, fetched by the page's script: so in an export, where they change without the pages. */
  boxes?: "files";
}
