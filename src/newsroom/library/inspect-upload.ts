import type { Examined } from "../../media/examine-file.ts";
import { fileHash } from "../../store/file-hash.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { examineUpload } from "./examine-upload.ts";
import { likeAssets } from "./like-assets.ts";
import { wholeUpload } from "./own-upload.ts";
import { uploadPath } from "./upload-file.ts";

/** What an upload turned out to be, and which assets it repeats: `same` byte for byte, `alike` by its look, nearest first. */
export interface Inspection extends Examined {
  same: string | null;
  alike: string[];
}

/** Looks into an upload before it is described. @throws {Refused} "not-found", "conflict", "invalid", "too-large" */
export async function inspectUpload(store: Store, actor: Actor, uploadId: string): Promise<Inspection> {
  await wholeUpload(store, actor, uploadId);
  const examined = await examineUpload(store, actor, uploadId);
  const hash = await fileHash(uploadPath(store, uploadId));
  const same = await store.write.selectFrom("assets").select("id").where("blobHash", "=", hash).orderBy("id").limit(1).executeTakeFirst();
  const alike = examined.likeness === null ? [] : await likeAssets(store.write, examined.likeness);
  return { ...examined, same: same?.id ?? null, alike: alike.filter((id) => id !== same?.id) };
}
