import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const byPath = prepared((db, { siteId, path }: { siteId: string; path: string }) =>
  db.selectFrom("redirects").select("target").where("siteId", "=", siteId).where("path", "=", path),
);

/** Where a moved address (`/xinwen/old/`) leads now, or null. */
export async function redirectOf(reading: Reading, siteId: string, path: string): Promise<string | null> {
  reading.note(tags.site(siteId));
  const [row] = await byPath(reading, { siteId, path });
  return row?.target ?? null;
}
