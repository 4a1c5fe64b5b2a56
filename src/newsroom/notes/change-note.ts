import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type NoteName, noteOf } from "./note-of.ts";
import { noteText } from "./note-text.ts";

/** Resolves a note or opens it again; words it anew, which only its author may. @throws {Refused} "not-found"; "not-allowed"; "invalid" */
export function changeNote(
  store: Store,
  actor: Actor,
  name: NoteName,
  { text, isResolved }: { text?: string | undefined; isResolved?: boolean | undefined },
): Promise<void> {
  return store.act(async (act) => {
    const note = await noteOf(act, name);
    if (text !== undefined && note.byId !== actor.id)
      throw new Refused("not-allowed", "Only its author changes a note.", "只有作者本人可以修改批注。");
    await act.db
      .updateTable("notes")
      .set({
        ...(text !== undefined && { text: noteText(text), editedAt: act.now }),
        ...(isResolved === true && { resolvedAt: act.now, resolvedById: actor.id }),
        ...(isResolved === false && { resolvedAt: null, resolvedById: null }),
        id: note.id,
      })
      .where("id", "=", note.id)
      .execute();
    await act.audit(actor.id, "change-note", name.articleId, { note: note.id });
  });
}
