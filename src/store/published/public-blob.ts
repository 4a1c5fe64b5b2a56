import { sql } from "kysely";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const byHash = prepared((db, { hash }: { hash: string }) => db.selectFrom("publicBlobs").select("type").where("hash", "=", hash).limit(sql.lit(1)));

/** Type and file of a blob that some published page shows, or null: what only drafts use is not served. */
export async function publicBlob(store: Store, hash: string): Promise<{ type: string; path: string } | null> {
  const [row] = await byHash(store, { hash });
  return row ? { type: row.type, path: store.blobs.path(hash) } : null;
}
