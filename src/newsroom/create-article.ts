import type { ArticleText, Place, Provenance } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import { articleOfReport } from "../store/articles.ts";
import { newId } from "../store/new-id.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { addRevision } from "./add-revision.ts";
import { openWork } from "./article-work.ts";
import { placeArticle } from "./place-article.ts";
import { answeredSave } from "./revisions/answered-save.ts";

/** A new article: its first text, where it shall stand (home first), and the report that it was made of, where it was. */
export interface NewArticle {
  text: ArticleText;
  places: readonly Place[];
  reportId?: string | null;
  provenance?: readonly Provenance[];
  /** The client's own name (UUID) for this wish: asked again, it makes nothing new. */
  saveId?: string | undefined;
}

export interface CreatedArticle {
  articleId: string;
  revisionId: string;
}

/** Writes an article as a draft. @throws {Refused} "invalid"; "conflict" where its home site already made one of that report */
export function createArticle(store: Store, actor: Actor, article: NewArticle): Promise<CreatedArticle> {
  return store.act(async (act) => {
    const { saveId } = article;
    const done = saveId === undefined ? null : await answeredSave(act, actor, saveId);
    if (done) return done;
    const made = await draftArticle(act, actor, article);
    if (saveId !== undefined)
      await act.db
        .insertInto("saves")
        .values({ byId: actor.id, saveId, ...made })
        .execute();
    return made;
  });
}

/** The same inside an act, whatever `saveId` says. */
export async function draftArticle(act: Act, actor: Actor, { text, places, reportId = null, provenance = [] }: NewArticle): Promise<CreatedArticle> {
  const siteId = places[0]?.siteId;
  if (siteId === undefined) throw new Refused("invalid", "An article needs a section to stand in.", "请至少选择一个栏目。");
  const made = reportId === null ? null : await articleOfReport(act.db, siteId, reportId);
  if (made)
    throw new Refused("conflict", `Article ${made.id} of ${siteId} was already made of report ${reportId}.`, `这条来稿已编成稿件 ${made.id}。`);
  const articleId = newId("article", act.now);
  await act.db
    .insertInto("articles")
    .values({ id: articleId, siteId, state: "draft", reportId, currentRevisionId: "", createdAt: act.now })
    .execute();
  const revisionId = await addRevision(act, { articleId, basedOn: null, byId: actor.id, why: "", text, provenance });
  await act.db.updateTable("articles").set({ currentRevisionId: revisionId }).where("id", "=", articleId).execute();
  await placeArticle(act, articleId, places);
  await openWork(act, articleId, actor.id);
  await act.audit(actor.id, "create-article", articleId, { revision: revisionId, report: reportId });
  return { articleId, revisionId };
}
