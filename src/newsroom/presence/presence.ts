import { articleById } from "../../store/articles.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Without a sign of life for so long one is gone: two that come every 15 s were lost, and a third is late. */
const GONE_AFTER = 40_000;

/** Who else is in an article, and its newest revision. */
export interface Presence {
  others: { person: Person; unsavedAt: number | null }[];
  currentRevisionId: string;
}

/** Notes a sign of life of `actor` and tells who else is there. @throws {Refused} "not-found" */
export function beHere(store: Store, actor: Actor, articleId: string): Promise<Presence> {
  return store.act(async ({ db, now: at }) => {
    const { currentRevisionId } = await articleById(db, articleId);
    await db
      .insertInto("presence")
      .values({ articleId, staffId: actor.id, at })
      .onConflict((conflict) => conflict.columns(["articleId", "staffId"]).doUpdateSet({ at }))
      .execute();
    await db
      .deleteFrom("presence")
      .where("articleId", "=", articleId)
      .where("at", "<", at - GONE_AFTER)
      .execute();
    const rows = await db
      .selectFrom("presence")
      .leftJoin("workingCopies", (join) =>
        join.onRef("workingCopies.articleId", "=", "presence.articleId").onRef("workingCopies.staffId", "=", "presence.staffId"),
      )
      .select(["presence.staffId", "workingCopies.at as unsavedAt"])
      .where("presence.articleId", "=", articleId)
      .where("presence.staffId", "!=", actor.id)
      .orderBy("presence.staffId")
      .execute();
    const person = await staffNames(
      db,
      rows.map(({ staffId }) => staffId),
    );
    return { others: rows.map(({ staffId, unsavedAt }) => ({ person: person(staffId), unsavedAt })), currentRevisionId };
  });
}

/** Leaves at once, where the screen can still say so. */
export function leave(store: Store, actor: Actor, articleId: string): Promise<void> {
  return store.act(async ({ db }) => {
    await db.deleteFrom("presence").where("articleId", "=", articleId).where("staffId", "=", actor.id).execute();
  });
}
