import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const byPath = prepared((db, { siteId, path }: { siteId: string; path: string }) =>
  db.selectFrom("redirects").select("target").where("siteId", "=", siteId).where("path", "=", path),
);

/** Where a moved address (`/xinwen/old/`) leads now, or null. */
export async function redirectOf(store: Store, siteId: string, path: string): Promise<string | null> {
  const [row] = await byPath(store, { siteId, path });
  return row?.target ?? null;
}
