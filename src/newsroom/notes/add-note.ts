import { Refused } from "../../core/refused.ts";
import { articleById } from "../../store/articles.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { noteOf } from "./note-of.ts";
import { noteText } from "./note-text.ts";

/** A note on an article, on a paragraph or words of it, or an answer to another note. */
export interface NewNote {
  text: string;
  parentId?: string | null | undefined;
  quote?: string | null | undefined;
  paragraph?: number | null | undefined;
}

/** Writes a note and returns its id. @throws {Refused} "invalid"; "not-found" where the note to answer is none of that article */
export function addNote(store: Store, actor: Actor, articleId: string, note: NewNote): Promise<string> {
  const { parentId = null, quote = null, paragraph = null } = note;
  return store.act(async (act) => {
    await articleById(act.db, articleId);
    const parent = parentId === null ? null : await noteOf(act, { articleId, noteId: parentId });
    if (parent?.parentId) throw new Refused("invalid", "An answer is not answered; answer the note.", "请直接回复原批注。");
    const id = newId("note", act.now);
    const row = { id, articleId, parentId, byId: actor.id, at: act.now, text: noteText(note.text), quote, paragraph };
    await act.db
      .insertInto("notes")
      .values({ ...row, editedAt: null, resolvedAt: null, resolvedById: null })
      .execute();
    await act.audit(actor.id, "add-note", articleId, { note: id });
    return id;
  });
}
