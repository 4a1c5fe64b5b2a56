import type { Staff } from "../../../core/staff.ts";
import type { Store } from "../../../store/store.ts";
import { matchingArticles } from "../../list/matching-articles.ts";
import { readableBy } from "../../list/readable.ts";
import { holdsAny } from "./holds-any.ts";
import type { Slice, Spot, Wanted } from "./slice.ts";

/** The next slice of the articles that `staff` may read, by their newest text, the last changed first. */
export async function articlesBelow(store: Store, staff: Staff, before: Spot | null, { begins, isIn, limit }: Wanted): Promise<Slice> {
  const { write: db, engine } = store;
  const after = before ? { after: `${before.at}_${before.id}` } : {};
  const listed = await matchingArticles(store, await readableBy(db, staff), after, limit);
  if (listed.length === 0) return { found: [], next: null };
  const rows = await db
    .selectFrom("articleWork as w")
    .innerJoin("articles as a", "a.id", "w.articleId")
    .innerJoin("revisions as v", "v.id", "a.currentRevisionId")
    .select(["a.id", "w.headline", "w.changedAt as at", "v.text"])
    .where(
      "a.id",
      "in",
      listed.map(({ articleId }) => articleId),
    )
    .where((eb) => holdsAny(engine, [eb.ref("v.text")], begins))
    .orderBy("w.changedAt", "desc")
    .orderBy("a.id", "desc")
    .execute();
  const last = listed.at(-1);
  return {
    found: rows.filter(({ text }) => isIn(text)).map(({ id, headline, at }) => ({ id, headline, at })),
    next: listed.length === limit && last ? { at: last.changedAt, id: last.articleId } : null,
  };
}
