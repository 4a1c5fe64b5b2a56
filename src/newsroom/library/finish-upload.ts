import { Refused } from "../../core/refused.ts";
import { prepareAsset } from "../../media/prepare-asset.ts";
import { insertAsset } from "../../store/assets.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type AssetWords, checkedWords } from "./asset-words.ts";
import { examineUpload } from "./examine-upload.ts";
import { wholeUpload } from "./own-upload.ts";
import { removeUploadFile, uploadPath } from "./upload-file.ts";

/** What is said of an upload; `evenSo` makes a second asset of bytes that the library has, with words and rights of its own. */
export interface FinishedUpload extends AssetWords {
  evenSo: boolean;
}

/** Makes an asset of an upload that is whole and returns its id. @throws {Refused} "not-found", "invalid", "too-large"; "conflict" where the library has these bytes */
export async function finishUpload(store: Store, actor: Actor, uploadId: string, { evenSo, ...given }: FinishedUpload): Promise<string> {
  const words = checkedWords(given);
  const { name } = await wholeUpload(store, actor, uploadId);
  const examined = await examineUpload(store, actor, uploadId);
  const { focal, usageTerms, expiresAt, ...said } = words;
  const prepared = await prepareAsset(store.blobs, uploadPath(store, uploadId), examined, focal);
  const { kind, type, size, duration, likeness } = examined;
  const assetId = await store.act(async (act) => {
    const open = await act.db.deleteFrom("uploads").where("id", "=", uploadId).executeTakeFirst();
    if (Number(open.numDeletedRows) === 0) throw new Refused("conflict", "This upload was finished already.", "这次上传已经入库。");
    const same = await act.db.selectFrom("assets").select("id").where("blobHash", "=", prepared.blobHash).limit(1).executeTakeFirst();
    if (same && !evenSo) throw new Refused("conflict", `The library has this file already: ${same.id}.`, `媒资库里已有同一个文件：${same.id}。`);
    const details = { kind, type, size, duration, likeness, fileName: name, usageTerms, expiresAt };
    return insertAsset(act, actor, { ...said, focal, ...prepared, details });
  });
  await removeUploadFile(store, uploadId);
  return assetId;
}
