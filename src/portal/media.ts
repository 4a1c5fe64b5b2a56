import { publicBlob } from "../store/published/public-blob.ts";
import type { Store } from "../store/store.ts";
import { fileAnswer } from "../web/file-answer.ts";

/** `/media/HASH.ext`: a blob that a published page names, for ever the same, or the range of it that is asked for. Null for every other. */
export async function media(store: Store, request: Request, file: string): Promise<Response | null> {
  const hash = /^([0-9a-f]{64})\.[a-z0-9]{2,5}$/.exec(file)?.[1];
  const blob = hash ? await publicBlob(store, hash) : null;
  if (!blob || hash === undefined) return null;
  const answer = await fileAnswer(request, { ...blob, hash, keep: "public, max-age=31536000, immutable" });
  // Whoever follows a feed in a browser hears and sees it on another site's page; what lies here is for everybody.
  answer.headers.set("cross-origin-resource-policy", "cross-origin");
  return answer;
}
