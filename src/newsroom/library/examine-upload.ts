import { Refused } from "../../core/refused.ts";
import { type Examined, examineFile } from "../../media/examine-file.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { discardUpload } from "./discard-upload.ts";
import { uploadPath } from "./upload-file.ts";

/** Looks into an upload that is whole. One that lies about itself is not kept. @throws {Refused} "invalid", "too-large" */
export async function examineUpload(store: Store, actor: Actor, uploadId: string): Promise<Examined> {
  try {
    return await examineFile(uploadPath(store, uploadId));
  } catch (error) {
    if (error instanceof Refused) await discardUpload(store, actor, uploadId, "refuse-upload");
    throw error;
  }
}
