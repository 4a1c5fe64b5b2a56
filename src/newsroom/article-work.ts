import type { ArticleText } from "../core/article.ts";
import type { Act } from "../store/act.ts";
import { placesOf } from "../store/articles.ts";
import type { ArticleWorkRow, Stage } from "../store/schema/workflow.ts";

/** Begins the row by which lists know an article; its revision and places are there already. */
export async function openWork(act: Act, articleId: string, openedById: string): Promise<void> {
  const shown = await shownOf(act, articleId);
  await act.db
    .insertInto("articleWork")
    .values({ articleId, openedById, stage: "draft", step: 0, ...shown })
    .execute();
}

/** Brings that row up to a new revision or other places; its stage stays. */
export async function noteText(act: Act, articleId: string): Promise<void> {
  const shown = await shownOf(act, articleId);
  await act.db.updateTable("articleWork").set(shown).where("articleId", "=", articleId).execute();
}

/** Sets where an article is in its work; `step` is the review awaited, 0 where none is. */
export async function setStage({ db }: Act, articleId: string, stage: Stage, step = 0): Promise<void> {
  await db.updateTable("articleWork").set({ stage, step }).where("articleId", "=", articleId).execute();
}

async function shownOf({ db }: Act, articleId: string): Promise<Omit<ArticleWorkRow, "articleId" | "openedById" | "stage" | "step">> {
  const home = (await placesOf(db, articleId))[0];
  const newest = await db
    .selectFrom("revisions")
    .select(["text", "words", "at", "byId"])
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const { headline, sourceName }: ArticleText = JSON.parse(newest.text);
  const { words, at: changedAt, byId: changedById } = newest;
  return { siteId: home?.siteId ?? "", sectionId: home?.sectionId ?? "", headline, sourceName, words, changedAt, changedById };
}
