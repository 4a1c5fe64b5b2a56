import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import type { RevisionHead } from "./revision-head.ts";
import { revisionWithText } from "./revision-with-text.ts";
import { saveOnce } from "./save-once.ts";

/** Which revision's text shall be the newest again; `basedOn` is the newest that the person has seen. */
export interface Restoration {
  revisionId: string;
  basedOn: string;
  saveId: string;
}

/** Saves an older text with its provenance as a new revision. @throws {StaleSave}; {Refused} "not-found" */
export async function restoreRevision(store: Store, actor: Actor, articleId: string, { revisionId, ...save }: Restoration): Promise<RevisionHead> {
  const { text, provenance, number } = await revisionWithText(store.write, articleId, revisionId);
  return saveOnce(store, actor, articleId, { ...save, text, provenance, why: `恢复第 ${number} 版` });
}
