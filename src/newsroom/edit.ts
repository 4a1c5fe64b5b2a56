import type { ArticleText, Provenance } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import { articleById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { addRevision } from "./add-revision.ts";

/** A changed text and the revision that it was changed from. */
export interface Edit {
  basedOn: string;
  text: ArticleText;
  /** For the history; may be empty. */
  why: string;
  provenance?: readonly Provenance[];
}

/** Saves a new revision and returns its id; readers see it when it is published. @throws {Refused} "stale" where another was saved since; "invalid" */
export function edit(store: Store, actor: Actor, articleId: string, change: Edit): Promise<string> {
  return store.act(async (act) => {
    const revisionId = await saveRevision(act, actor, articleId, change);
    await act.audit(actor.id, "edit", articleId, { revision: revisionId, basedOn: change.basedOn });
    return revisionId;
  });
}

/** The same inside an act, without its audit row. */
export async function saveRevision(act: Act, actor: Actor, articleId: string, { basedOn, text, why, provenance = [] }: Edit): Promise<string> {
  const article = await articleById(act.db, articleId);
  requireCurrent(article.currentRevisionId, basedOn);
  const revisionId = await addRevision(act, { articleId, basedOn, byId: actor.id, why, text, provenance });
  await act.db.updateTable("articles").set({ currentRevisionId: revisionId }).where("id", "=", articleId).execute();
  return revisionId;
}

/** @throws {Refused} "stale" where `named` is not the newest revision: merged in silence, the newer one would be lost */
export function requireCurrent(current: string, named: string): void {
  if (current !== named) throw new Refused("stale", `This text was changed meanwhile: ${current} is newer than ${named}.`);
}
