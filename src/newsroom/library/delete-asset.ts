import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { forgetBlobs } from "../../store/forget-blobs.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { articlesShowing } from "./articles-showing.ts";
import { assetRow } from "./asset-row.ts";

/** Removes an asset that no text shows, not even an older one, and no show; its files go with the next sweep. @throws {Refused} "not-found", "conflict" */
export function deleteAsset(store: Store, actor: Actor, assetId: string): Promise<void> {
  return store.act(async (act) => {
    const { db } = act;
    const { blobHash } = await assetRow(db, assetId);
    await requireUnused(act, assetId);
    const hashes = [blobHash, ...(await hashesOf(act, assetId))];
    for (const table of ["renditions", "assetCrops", "assetBands", "assetDetails"] as const) {
      await db.deleteFrom(table).where("assetId", "=", assetId).execute();
    }
    await db.deleteFrom("assets").where("id", "=", assetId).execute();
    await forgetBlobs(act, hashes);
    await act.audit(actor.id, "delete-asset", assetId, { blob: blobHash });
  });
}

async function requireUnused({ db }: Act, assetId: string): Promise<void> {
  const covered = await db.selectFrom("showCovers").select("showId").where("assetId", "=", assetId).limit(1).executeTakeFirst();
  if (covered) throw new Refused("conflict", "A show has it as its cover; give that another one first.", "有节目用它作封面，请先给节目换封面。");
  const uses = await articlesShowing(db, assetId);
  if (uses.length === 0) return;
  const shown = uses.filter(({ isNewest, isPublic }) => isNewest || isPublic).length;
  if (shown > 0) throw new Refused("conflict", `${shown} articles show it; take it out of them first.`, `有 ${shown} 篇稿件在用，请先从稿件里撤下。`);
  throw new Refused(
    "conflict",
    `Older versions of ${uses.length} articles show it; history keeps it.`,
    `有 ${uses.length} 篇稿件的旧版本用过它，历史须保留，不能删除。`,
  );
}

async function hashesOf({ db }: Act, assetId: string): Promise<string[]> {
  const renditions = await db.selectFrom("renditions").select("blobHash").where("assetId", "=", assetId).execute();
  const crops = await db.selectFrom("assetCrops").select("blobHash").where("assetId", "=", assetId).execute();
  return [...renditions, ...crops].map(({ blobHash }) => blobHash);
}
