import type { Place } from "../core/article.ts";
import { articleById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { noteText } from "./article-work.ts";
import { placeArticle } from "./place-article.ts";
import { project } from "./project.ts";
import { settleUnderWay } from "./workflow/settle.ts";

/** Lets an article stand elsewhere, its home first; its address stays. @throws {Refused} "not-found"; "invalid" */
export function move(store: Store, actor: Actor, articleId: string, places: readonly Place[]): Promise<void> {
  return store.act(async (act) => {
    await articleById(act.db, articleId);
    await placeArticle(act, articleId, places);
    await noteText(act, articleId);
    // Other sections may ask for more reviews, or fewer.
    await settleUnderWay(act, actor, articleId);
    await project(act, articleId);
    await act.audit(actor.id, "move", articleId, { sections: places.map(({ sectionId }) => sectionId) });
  });
}
