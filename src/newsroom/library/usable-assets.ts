import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";

/**
 * Whether everything that a revision shows may be published now; what the article's public text shows already stays.
 * @throws {Refused} "conflict" with the caption of the first asset whose rights have ended
 */
export async function requireUsableAssets({ db, now }: Act, revisionId: string, publishedRevisionId: string | null): Promise<void> {
  const expired = await db
    .selectFrom("assetUses")
    .innerJoin("assetDetails", "assetDetails.assetId", "assetUses.assetId")
    .innerJoin("assets", "assets.id", "assetUses.assetId")
    .select(["assets.caption", "assetDetails.expiresAt"])
    .where("assetUses.revisionId", "=", revisionId)
    .where("assetDetails.expiresAt", "<=", now)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("assetUses as shown")
            .select("shown.assetId")
            .whereRef("shown.assetId", "=", "assetUses.assetId")
            .where("shown.revisionId", "=", publishedRevisionId ?? ""),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  if (!expired) return;
  const day = new Date(expired.expiresAt ?? 0).toISOString().slice(0, 10);
  throw new Refused(
    "conflict",
    `The right to use “${expired.caption}” ended on ${day}. Replace it, or renew its rights in the library.`,
    `“${expired.caption}”的使用期已于 ${day} 到期。请换下，或在媒资库更新版权期限。`,
  );
}
