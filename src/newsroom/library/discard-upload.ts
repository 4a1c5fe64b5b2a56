import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { ownUpload } from "./own-upload.ts";
import { removeUploadFile } from "./upload-file.ts";

/** Gives up an upload; nothing of it is kept. @throws {Refused} "not-found" */
export async function discardUpload(
  store: Store,
  actor: Actor,
  uploadId: string,
  act: "discard-upload" | "refuse-upload" = "discard-upload",
): Promise<void> {
  const { size } = await ownUpload(store, actor, uploadId);
  await store.act(async ({ db, audit }) => {
    await db.deleteFrom("uploads").where("id", "=", uploadId).execute();
    await audit(actor.id, act, uploadId, { size });
  });
  await removeUploadFile(store, uploadId);
}
