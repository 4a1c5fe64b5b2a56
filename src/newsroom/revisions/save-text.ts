import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import type { RevisionHead } from "./revision-head.ts";
import { type Save, saveOnce } from "./save-once.ts";
import { StaleSave } from "./stale-save.ts";
import { keepWorkingCopy } from "./working-copy.ts";

/** Saves what someone wrote, as `saveOnce` does; where it is stale the refused text is kept as their working copy, so that no screen need hold it alone. */
export async function saveText(store: Store, actor: Actor, articleId: string, save: Save): Promise<RevisionHead> {
  try {
    return await saveOnce(store, actor, articleId, save);
  } catch (error) {
    if (error instanceof StaleSave && (await isRevision(store, articleId, save.basedOn))) await keepWorkingCopy(store, actor, articleId, save);
    throw error;
  }
}

async function isRevision({ write }: Store, articleId: string, id: string): Promise<boolean> {
  const row = await write.selectFrom("revisions").select("id").where("id", "=", id).where("articleId", "=", articleId).executeTakeFirst();
  return row !== undefined;
}
