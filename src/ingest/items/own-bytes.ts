import type { Store } from "../../store/store.ts";
import type { Arrival } from "./arrival.ts";

/** Media type of a note that stands for bytes which another source sent before: they are kept once, and the report of each source has bytes of its own. */
export const SAME_BYTES = "application/vnd.dateline.same-bytes+json";

/** What the note says: which bytes, as their sha-256, and whose report this is. */
export interface SameBytes {
  sameBytes: string;
  source: string;
}

/** Keeps the bytes by which a report is known: its page's or its item's; where another source has sent the very same, a note that says so. */
export async function ownBytes(
  { blobs, write }: Store,
  { page, item, channel }: Pick<Arrival, "page" | "item" | "channel">,
): Promise<{ hash: string; bytes: Uint8Array; type: string }> {
  const { bytes, type } = page ?? { bytes: Buffer.from(JSON.stringify(item)), type: "application/json" };
  const hash = await blobs.put(bytes);
  const known = await write.selectFrom("reports").select("sourceId").where("blobHash", "=", hash).executeTakeFirst();
  if (!known || known.sourceId === null || known.sourceId === channel.sourceId) return { hash, bytes, type };
  const said: SameBytes = { sameBytes: hash, source: channel.sourceId };
  const note = Buffer.from(JSON.stringify(said));
  return { hash: await blobs.put(note), bytes: note, type: SAME_BYTES };
}
