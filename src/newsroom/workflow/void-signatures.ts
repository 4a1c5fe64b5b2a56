import type { Act } from "../../store/act.ts";

/** Takes the standing signatures of an article away; they stay on record. */
export async function voidSignatures({ db, now }: Act, articleId: string): Promise<void> {
  await db.updateTable("signatures").set({ voidedAt: now }).where("articleId", "=", articleId).where("voidedAt", "is", null).execute();
}
