import type { Staff } from "../core/staff.ts";
import type { Store } from "../store/store.ts";

/** What every route of the newsroom is given. */
export interface Newsroom {
  store: Store;
  /** Who asks, by the session that the request's headers carry; null where there is none, or where its owner may no longer enter. */
  staffOf(headers: Headers): Promise<Staff | null>;
  /** Port in the addresses of a site that has no public origin yet. */
  port: number;
  /** Told of what went wrong inside. */
  log(error: unknown, path: string): void;
}
