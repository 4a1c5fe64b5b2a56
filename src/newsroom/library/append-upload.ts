import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { Refused } from "../../core/refused.ts";
import { refusingPlainly } from "../../store/plain-refusals.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { ownUpload } from "./own-upload.ts";
import { openUploadPath } from "./upload-file.ts";

/**
 * Adds bytes to an upload at `offset` and returns how many there now are; they outlast a power cut.
 * @throws {Refused} "stale" where `offset` is not where it stands: ask, and go on from there; "invalid" beyond the size that was named; "not-found"; "disk-full"
 */
export async function appendUpload(store: Store, actor: Actor, uploadId: string, offset: number, bytes: Uint8Array): Promise<number> {
  const upload = await ownUpload(store, actor, uploadId);
  if (offset !== upload.received) throw notThere(upload.received);
  const received = offset + bytes.length;
  if (received > upload.size) throw new Refused("invalid", "The file is longer than it said.", "文件比声明的长，无法接收。");
  const path = await openUploadPath(store, uploadId);
  await refusingPlainly(() => writeAt(path, offset, bytes));
  await store.act(async ({ db, now }) => {
    const before = await db.selectFrom("uploads").select("received").where("id", "=", uploadId).executeTakeFirst();
    if (!before || before.received < offset || before.received > received) throw notThere(before?.received ?? 0);
    await db.updateTable("uploads").set({ received, touchedAt: now }).where("id", "=", uploadId).execute();
  });
  return received;
}

async function writeAt(path: string, offset: number, bytes: Uint8Array): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT);
  try {
    for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, offset + done)).bytesWritten;
    await file.datasync();
  } finally {
    await file.close();
  }
}

function notThere(received: number): Refused {
  return new Refused("stale", `The upload stands at byte ${received}; go on from there.`, `上传已到第 ${received} 字节，请从那里继续。`);
}
