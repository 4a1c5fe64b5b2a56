import { Refused } from "../../core/refused.ts";
import type { UploadRow } from "../../store/schema/library.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { receivedOf } from "./upload-file.ts";

/** An upload that `actor` began, with the bytes that are truly there. @throws {Refused} "not-found" for everybody else's */
export async function ownUpload(store: Store, actor: Actor, uploadId: string): Promise<UploadRow> {
  const row = await store.write.selectFrom("uploads").selectAll().where("id", "=", uploadId).where("staffId", "=", actor.id).executeTakeFirst();
  if (!row) throw new Refused("not-found", "This upload is not there any more. Choose the file again.", "这次上传已不存在，请重新选择文件。");
  return { ...row, received: await receivedOf(store, uploadId) };
}

/** An upload of `actor` whose bytes are all there. @throws {Refused} "not-found"; "conflict" while it is still coming in */
export async function wholeUpload(store: Store, actor: Actor, uploadId: string): Promise<UploadRow> {
  const upload = await ownUpload(store, actor, uploadId);
  if (upload.received < upload.size) throw new Refused("conflict", "The file has not arrived whole yet.", "文件还没有传完。");
  return upload;
}

/** What `actor` began and has not finished, oldest first. */
export async function openUploads(store: Store, actor: Actor): Promise<UploadRow[]> {
  const rows = await store.write.selectFrom("uploads").selectAll().where("staffId", "=", actor.id).orderBy("startedAt").orderBy("id").execute();
  return Promise.all(rows.map(async (row) => ({ ...row, received: await receivedOf(store, row.id) })));
}
