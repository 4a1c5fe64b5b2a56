import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Lets a reader write no more column: what was published stays, what waits for the editors is a draft of theirs again. @throws {Refused} "not-found" */
export function endColumn(store: Store, actor: Actor, readerId: string): Promise<void> {
  return store.act(async (act) => {
    const column = await act.db.selectFrom("columnists").select("sectionId").where("readerId", "=", readerId).executeTakeFirst();
    if (!column) throw new Refused("not-found", "This reader has no column.", "这位读者没有专栏。");
    await act.db.deleteFrom("columnists").where("sectionId", "=", column.sectionId).execute();
    await act.db
      .updateTable("posts")
      .set({ state: "draft", submittedAt: null, changedAt: act.now })
      .where("readerId", "=", readerId)
      .where("state", "=", "submitted")
      .execute();
    await act.audit(actor.id, "end-column", column.sectionId, { reader: readerId });
  });
}
