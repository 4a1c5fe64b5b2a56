import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { NoteRow } from "../../store/schema/desk.ts";

/** Which note of which article. */
export interface NoteName {
  articleId: string;
  noteId: string;
}

/** That note. @throws {Refused} "not-found", also where it belongs to another article */
export async function noteOf({ db }: Act, { articleId, noteId }: NoteName): Promise<NoteRow> {
  const note = await db.selectFrom("notes").selectAll().where("id", "=", noteId).where("articleId", "=", articleId).executeTakeFirst();
  if (!note) throw new Refused("not-found", "This article has no such note.", "这篇稿件没有这条批注。");
  return note;
}
