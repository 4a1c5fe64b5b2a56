import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import { prepareCrops } from "../../media/prepare-asset.ts";
import type { Act } from "../../store/act.ts";
import { nameBlobs, searchText, writeCrops } from "../../store/assets.ts";
import { forgetBlobs } from "../../store/forget-blobs.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import { project } from "../project.ts";
import { articlesShowing } from "./articles-showing.ts";
import { assetRow } from "./asset-row.ts";
import { type AssetWords, checkedWords } from "./asset-words.ts";
import { requireMayChange } from "./may-change.ts";

/** Changed words and the version of the asset that they were changed from. */
export interface AssetChange extends AssetWords {
  version: number;
}

/**
 * Says something else of an asset, in every article that shows it: public ones are written out anew in the same act. Crops follow the focal
 * point. @throws {Refused} "invalid"; "stale" where another changed it since; "not-allowed" where a public article shows it that `staff` may not change
 */
export async function editAsset(store: Store, staff: Staff, assetId: string, { version, ...given }: AssetChange): Promise<void> {
  const words = checkedWords(given);
  const before = await assetRow(store.write, assetId);
  const isCroppedSo = before.focalX === words.focal.x && before.focalY === words.focal.y && (await hasCrops(store.write, assetId));
  const cropped =
    before.kind === "picture" && !isCroppedSo ? await prepareCrops(store.blobs, await store.blobs.read(before.blobHash), words.focal) : null;
  await store.act(async (act) => {
    await requireMayChange(act.db, staff, assetId);
    await write(act, assetId, version, words, before.fileName);
    if (cropped) await replaceCrops(act, assetId, cropped);
    const shown = (await articlesShowing(act.db, assetId)).filter(({ isPublic }) => isPublic);
    for (const { articleId } of shown) await project(act, articleId);
    await act.audit(staff.id, "edit-asset", assetId, { articles: shown.length, expiresAt: words.expiresAt });
  });
}

/** Pictures that came in before there were crops have none. */
async function hasCrops(db: Kysely<Schema>, assetId: string): Promise<boolean> {
  return (await db.selectFrom("assetCrops").select("ratio").where("assetId", "=", assetId).limit(1).executeTakeFirst()) !== undefined;
}

async function write({ db }: Act, assetId: string, version: number, words: AssetWords, fileName: string): Promise<void> {
  const { caption, credit, rights, alt, focal, usageTerms, expiresAt } = words;
  const changed = await db
    .updateTable("assetDetails")
    .set({ usageTerms, expiresAt, version: version + 1, search: searchText(words, fileName) })
    .where("assetId", "=", assetId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) === 0) {
    throw new Refused("stale", "Someone else changed this asset meanwhile; look at it anew.", "这条媒资刚被别人改过，请刷新后再改。");
  }
  await db.updateTable("assets").set({ caption, credit, rights, alt, focalX: focal.x, focalY: focal.y }).where("id", "=", assetId).execute();
}

async function replaceCrops(act: Act, assetId: string, { blobs, crops }: Awaited<ReturnType<typeof prepareCrops>>): Promise<void> {
  const older = await act.db.selectFrom("assetCrops").select("blobHash").where("assetId", "=", assetId).execute();
  await nameBlobs(act, blobs);
  await writeCrops(act, assetId, crops);
  await forgetBlobs(
    act,
    older.map(({ blobHash }) => blobHash),
  );
}
