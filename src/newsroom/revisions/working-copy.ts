import type { Kysely } from "kysely";
import type { ArticleText } from "../../core/article.ts";
import { sanitise } from "../../html/sanitise.ts";
import { articleById, revisionById } from "../../store/articles.ts";
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
  return row ? { basedOn: row.basedOn, at: row.at, text: JSON.parse(row.text), isStale: row.basedOn !== currentRevisionId } : null;
}

/** Keeps it, instead of the one before: no revision, no audit row. A stale one is kept as well, or its words were lost. @throws {Refused} "not-found" */
export async function keepWorkingCopy(store: Store, actor: Actor, articleId: string, { basedOn, text }: { basedOn: string; text: ArticleText }) {
  const kept = JSON.stringify({ ...text, bodyHtml: sanitise(text.bodyHtml) });
  return store.act(async ({ db, now: at }) => {
    const { currentRevisionId } = await articleById(db, articleId);
    await revisionById(db, articleId, basedOn);
    await db
      .insertInto("workingCopies")
      .values({ articleId, staffId: actor.id, basedOn, text: kept, at })
      .onConflict((conflict) => conflict.columns(["articleId", "staffId"]).doUpdateSet({ basedOn, text: kept, at }))
      .execute();
    return { at, isStale: basedOn !== currentRevisionId, currentRevisionId };
  });
}

/** Throws it away. */
export function discardWorkingCopy(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async ({ db }) => {
    await db.deleteFrom("workingCopies").where("articleId", "=", articleId).where("staffId", "=", actor.id).execute();
  });
}
