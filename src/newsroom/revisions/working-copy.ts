import type { Kysely } from "kysely";
import type { ArticleText } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import { sanitise } from "../../html/sanitise.ts";
import { articleById, revisionById, textOf } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** What someone has written and not saved; `isStale` where another revision was saved since. */
export interface WorkingCopy {
  basedOn: string;
  /** UTC ms. */
  at: number;
  text: ArticleText;
  isStale: boolean;
}

/** The person's unsaved text of that article, or null. @throws {Refused} "not-found" */
export async function workingCopyOf(db: Kysely<Schema>, staffId: string, articleId: string): Promise<WorkingCopy | null> {
  const { currentRevisionId } = await articleById(db, articleId);
  const row = await db.selectFrom("workingCopies").selectAll().where("articleId", "=", articleId).where("staffId", "=", staffId).executeTakeFirst();
  return row ? { basedOn: row.basedOn, at: row.at, text: textOf(row.text), isStale: row.basedOn !== currentRevisionId } : null;
}

/** A text to keep; `after` is the time of the copy that it goes on from (null: of none), left out by whoever does not care which. */
export interface Kept {
  basedOn: string;
  text: ArticleText;
  after?: number | null | undefined;
}

/**
 * Keeps it, instead of the one before: no revision, no audit row. A stale one is kept as well, or its words were lost; one that goes on from
 * another copy than the one that is there is not: the person writes in two windows. @throws {Refused} "not-found"; "conflict"
 */
export async function keepWorkingCopy(store: Store, actor: Actor, articleId: string, { basedOn, text, after }: Kept) {
  const kept = JSON.stringify({ ...text, bodyHtml: sanitise(text.bodyHtml) });
  return store.act(async ({ db, now }) => {
    const { currentRevisionId } = await articleById(db, articleId);
    await revisionById(db, articleId, basedOn);
    const before = await workingCopyOf(db, actor.id, articleId);
    if (after !== undefined && after !== (before?.at ?? null)) throw writtenElsewhere();
    // Never the time of the one before, for by it the two are told apart.
    const at = Math.max(now, (before?.at ?? 0) + 1);
    await db
      .insertInto("workingCopies")
      .values({ articleId, staffId: actor.id, basedOn, text: kept, at })
      .onConflict((conflict) => conflict.columns(["articleId", "staffId"]).doUpdateSet({ basedOn, text: kept, at }))
      .execute();
    return { at, isStale: basedOn !== currentRevisionId, currentRevisionId };
  });
}

function writtenElsewhere(): Refused {
  return new Refused(
    "conflict",
    "You wrote on this article in another window; compare both texts.",
    "您在另一个窗口也写了这篇稿件，请对照两份文字。",
  );
}

/** Throws it away. */
export function discardWorkingCopy(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async ({ db }) => {
    await db.deleteFrom("workingCopies").where("articleId", "=", articleId).where("staffId", "=", actor.id).execute();
  });
}
