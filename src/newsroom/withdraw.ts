import { Refused } from "../core/refused.ts";
import { articleById } from "../store/articles.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { addNotice } from "./notice.ts";
import { project } from "./project.ts";

/** Takes a public article back: gone from every list at once, its address says why. @throws {Refused} "conflict" where it is not public; "invalid" */
export function withdraw(store: Store, actor: Actor, articleId: string, notice: string): Promise<void> {
  return store.act(async (act) => {
    const { publishedRevisionId, state } = await articleById(act.db, articleId);
    if (publishedRevisionId === null || state === "withdrawn") throw new Refused("conflict", `Article ${articleId} is not public.`);
    await addNotice(act, actor, articleId, "withdrawal", notice);
    await act.db.updateTable("articles").set({ state: "withdrawn", versionCreated: act.now }).where("id", "=", articleId).execute();
    await project(act, articleId);
    await act.audit(actor.id, "withdraw", articleId, { revision: publishedRevisionId });
  });
}
