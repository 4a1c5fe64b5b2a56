import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Ends a link at once; one that has ended stays so. @throws {Refused} "not-found", also where it shows another article */
export function revokePreview(store: Store, actor: Actor, { articleId, previewId }: { articleId: string; previewId: string }): Promise<void> {
  return store.act(async (act) => {
    const preview = await act.db
      .selectFrom("previews")
      .select("revokedAt")
      .where("id", "=", previewId)
      .where("articleId", "=", articleId)
      .executeTakeFirst();
    if (!preview) throw new Refused("not-found", "This article has no such preview link.", "这篇稿件没有这个预览链接。");
    if (preview.revokedAt !== null) return;
    await act.db.updateTable("previews").set({ revokedAt: act.now }).where("id", "=", previewId).execute();
    await act.audit(actor.id, "revoke-preview", articleId, { preview: previewId });
  });
}
