import type { AssetKind } from "../../core/asset.ts";
import { Refused } from "../../core/refused.ts";
import { tooLarge } from "../../media/examine-file.ts";
import { MOST_BYTES } from "../../media/limits.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { sweepUploads } from "./sweep-uploads.ts";
import { receivedOf } from "./upload-file.ts";

/** A file that somebody wants to hand in: its name and last change (UTC ms) as their system has them, its size in bytes. */
export interface NewUpload {
  name: string;
  size: number;
  modifiedAt: number;
}

/** Files of one person that are open at once: a photographer's day. */
const MOST_OPEN = 60;
/** Bytes that one person's open files may come to: four of the largest videos. */
const MOST_OPEN_BYTES = 4 * MOST_BYTES.video;

/**
 * Makes room for a file, or finds the same one that the same person began before: then it goes on where it was. Returns its id and how
 * many bytes are there. @throws {Refused} "too-large", "too-many"
 */
export async function beginUpload(store: Store, actor: Actor, file: NewUpload): Promise<{ uploadId: string; received: number }> {
  const kind = kindByName(file.name);
  if (file.size > MOST_BYTES[kind ?? "video"]) throw tooLarge(kind ?? "video");
  await sweepUploads(store);
  const id = await store.act(async ({ db, now, audit }) => {
    const open = await db.selectFrom("uploads").selectAll().where("staffId", "=", actor.id).execute();
    const same = open.find(({ name, size, modifiedAt }) => name === file.name && size === file.size && modifiedAt === file.modifiedAt);
    if (same) return same.id;
    const bytes = open.reduce((sum, { size }) => sum + size, file.size);
    if (open.length >= MOST_OPEN || bytes > MOST_OPEN_BYTES) {
      throw new Refused(
        "too-many",
        "You have 60 files or 2 GB that are not finished. Describe or discard them first.",
        "您有 60 个文件或 2 GB 尚未入库，请先填好说明或丢弃。",
      );
    }
    const id = newId("upload", now);
    await db
      .insertInto("uploads")
      .values({ id, staffId: actor.id, ...file, received: 0, startedAt: now, touchedAt: now })
      .execute();
    await audit(actor.id, "begin-upload", id, { size: file.size });
    return id;
  });
  return { uploadId: id, received: await receivedOf(store, id) };
}

/** What a name promises; only so that what is certainly too large is not carried here first. */
function kindByName(name: string): AssetKind | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (["jpg", "jpeg", "png", "webp", "gif", "avif", "svg"].includes(ending)) return "picture";
  return ["mp3", "m4a", "aac", "ogg", "opus", "wav"].includes(ending) ? "sound" : null;
}
