import type { Context } from "hono";
import type { Store } from "../store/store.ts";
import { fileAnswer } from "../web/file-answer.ts";

/** A blob, or the range of it that is asked for, as an answer that nobody shares, nor keeps unless `keep` says for how long: what is not public may be gone tomorrow. */
export async function blobAnswer(c: Context, store: Store, { hash, type }: { hash: string; type: string }, keep = "no-store"): Promise<Response> {
  const made = await fileAnswer(c.req.raw, { path: store.blobs.path(hash), type, hash, keep: `private, ${keep}` });
  return c.newResponse(made.body, made);
}
