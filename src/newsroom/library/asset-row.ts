import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Schema } from "../../store/schema.ts";

/** An asset with what is known of it, its columns together. */
export type WholeAsset = Awaited<ReturnType<typeof assetRow>>;

/** @throws {Refused} "not-found" */
export async function assetRow(db: Kysely<Schema>, assetId: string) {
  const row = await wholeAssets(db).where("assets.id", "=", assetId).executeTakeFirst();
  if (!row) throw new Refused("not-found", "There is no such asset.", "没有这条媒资。");
  return row;
}

/** Assets with what is known of them. */
export function wholeAssets(db: Kysely<Schema>) {
  return db.selectFrom("assets").innerJoin("assetDetails", "assetDetails.assetId", "assets.id").selectAll(["assets", "assetDetails"]);
}
