import { Refused } from "../core/refused.ts";
import { articleById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { type Edit, saveRevision } from "./edit.ts";
import { addNotice } from "./notice.ts";
import { makePublic } from "./publish.ts";

/** An edit and what readers are told of it. */
export interface Correction extends Edit {
  notice: string;
}

/** Replaces a public text and says so under it; returns the new revision. @throws {Refused} "stale"; "invalid"; "conflict" where it is not public */
export function correct(store: Store, actor: Actor, articleId: string, correction: Correction): Promise<string> {
  return store.act(async (act) => {
    const article = await articleById(act.db, articleId);
    if (article.publishedAt === null || article.state === "withdrawn") throw new Refused("conflict", `Article ${articleId} is not public.`);
    const revisionId = await saveRevision(act, actor, articleId, correction);
    await addNotice(act, actor, articleId, "correction", correction.notice);
    await makePublic(act, article, revisionId, "corrected", article.publishedAt);
    await act.audit(actor.id, "correct", articleId, { revision: revisionId });
    return revisionId;
  });
}
