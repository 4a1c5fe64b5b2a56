import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type NoteName, noteOf } from "./note-of.ts";

/** Takes a note away, with its answers. @throws {Refused} "not-found"; "not-allowed" for another's; "conflict" where another has answered */
export function removeNote(store: Store, actor: Actor, name: NoteName): Promise<void> {
  return store.act(async (act) => {
    const note = await noteOf(act, name);
    if (note.byId !== actor.id) throw new Refused("not-allowed", "Only its author takes a note away.", "只有作者本人可以删除批注。");
    const others = await act.db.selectFrom("notes").select("id").where("parentId", "=", note.id).where("byId", "!=", actor.id).executeTakeFirst();
    if (others) throw new Refused("conflict", "Others have answered this note; resolve it instead.", "他人已回复这条批注，请改为“标记为已解决”。");
    await act.db.deleteFrom("notes").where("parentId", "=", note.id).execute();
    await act.db.deleteFrom("notes").where("id", "=", note.id).execute();
    await act.audit(actor.id, "remove-note", name.articleId, { note: note.id });
  });
}
