import type { Act } from "../../store/act.ts";
import type { Store } from "../../store/store.ts";
import { tags } from "../../store/tags.ts";

/** Takes out of their blocks the articles whose pins ended by `now` (UTC ms); returns how many. */
export async function endPins(store: Store, now: number): Promise<number> {
  const due = await store.write.selectFrom("pinEnds").select("blockId").where("endsAt", "<=", now).limit(1).executeTakeFirst();
  return due ? store.act((act) => endDue(act, now)) : 0;
}

async function endDue(act: Act, now: number): Promise<number> {
  const rows = await act.db
    .selectFrom("pinEnds")
    .select(["pinEnds.blockId", "pinEnds.articleId", "pinEnds.endsAt"])
    .where("pinEnds.endsAt", "<=", now)
    .orderBy("pinEnds.endsAt")
    .execute();
  for (const { blockId, articleId, endsAt } of rows) {
    await act.db.deleteFrom("pinEnds").where("blockId", "=", blockId).where("articleId", "=", articleId).execute();
    await act.db.deleteFrom("blockItems").where("blockId", "=", blockId).where("articleId", "=", articleId).execute();
    act.touch(tags.block(blockId));
    await act.audit("system", "end-pin", blockId, { article: articleId, endsAt });
  }
  return rows.length;
}
