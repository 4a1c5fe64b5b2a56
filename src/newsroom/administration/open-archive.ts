import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { requireArchive } from "./want-backup.ts";

/** An archive's bytes, to be taken elsewhere; who took it stands in the log. @throws {Refused} "not-found" */
export async function openArchive(store: Store, actor: Actor, file: string): Promise<{ size: number; bytes: ReadableStream }> {
  const path = requireArchive(store, file);
  const { size } = await stat(path);
  await store.act((act) => act.audit(actor.id, "download-backup", file, { size }));
  return { size, bytes: Readable.toWeb(createReadStream(path)) as ReadableStream };
}
