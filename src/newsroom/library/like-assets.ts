import type { Kysely } from "kysely";
import { bandsOf } from "../../store/assets.ts";
import type { Schema } from "../../store/schema.ts";

/**
 * Bits of 64 in which likely copies differ at most. Measured on the 27 pictures of `sites/pictures`: saved anew at quality 40, made brighter,
 * grey or of more contrast they differ in 5 at most, made 320 px wide in 7 for 26 of 27; no two different ones differ in fewer than 9.
 */
const NEAR = 7;
const MOST = 6;

/** Pictures that look like that likeness, nearest first. */
export async function likeAssets(db: Kysely<Schema>, likeness: string): Promise<string[]> {
  const rows = await db
    .selectFrom("assetBands")
    .innerJoin("assetDetails", "assetDetails.assetId", "assetBands.assetId")
    .select(["assetDetails.assetId", "assetDetails.likeness"])
    .distinct()
    .where((eb) => eb.or(bandsOf(likeness).map(([band, value]) => eb.and([eb("band", "=", band), eb("value", "=", value)]))))
    .execute();
  const near = rows.map(({ assetId, likeness: other }) => ({ assetId, bits: difference(likeness, other ?? "") })).filter(({ bits }) => bits <= NEAR);
  return near
    .sort((a, b) => a.bits - b.bits || (a.assetId < b.assetId ? -1 : 1))
    .slice(0, MOST)
    .map(({ assetId }) => assetId);
}

function difference(one: string, other: string): number {
  return (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll("0", "").length;
}
