import type { Answer } from "../../fetch/door.ts";
import { nameBlobs } from "../../store/assets.ts";
import { newId } from "../../store/new-id.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";

/** Header fields that somebody may want to know years later; the rest is of the connection. */
const KEPT = ["content-type", "content-language", "last-modified", "etag", "date", "server"] as const;

/** Keeps what a channel answered, byte for byte, and returns the id of the response. */
export async function keepResponse({ store }: Ingest, { id: channelId }: ChannelRow, { url, status, headers, body }: Answer): Promise<string> {
  const blobHash = await store.blobs.put(body);
  return store.act(async (act) => {
    const id = newId("response", act.now);
    const said = Object.fromEntries(KEPT.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
    await nameBlobs(act, [{ hash: blobHash, size: body.length, type: String(headers["content-type"] ?? "application/octet-stream").slice(0, 200) }]);
    await act.db
      .insertInto("responses")
      .values({ id, channelId, at: act.now, address: url, status, headers: JSON.stringify(said), blobHash })
      .execute();
    return id;
  });
}
