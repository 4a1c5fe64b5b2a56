import type { Candidate } from "../../group/choose-related.ts";
import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";

/** An article in the list of another: its id and how close they are. */
export type Entry = Pick<Candidate, "id" | "score">;

/** The lists of those articles on a site, by id, the closest first. */
export async function listsOf({ db }: Act, siteId: string, articleIds: readonly string[]): Promise<Map<string, Entry[]>> {
  const lists = new Map<string, Entry[]>(articleIds.map((id) => [id, []]));
  if (articleIds.length === 0) return lists;
  const rows = await db
    .selectFrom("relatedNews")
    .select(["articleId", "relatedId", "score"])
    .where("articleId", "in", articleIds)
    .where("siteId", "=", siteId)
    .orderBy("score", "desc")
    .orderBy("relatedId", "desc")
    .execute();
  for (const { articleId, relatedId, score } of rows) lists.get(articleId)?.push({ id: relatedId, score });
  return lists;
}

/** Makes an article's list another; returns whether readers see a difference. */
export async function putList(act: Act, siteId: string, articleId: string, before: readonly Entry[], list: readonly Entry[]): Promise<boolean> {
  const { db, touch } = act;
  const gone = before.filter(({ id }) => !list.some((entry) => entry.id === id)).map(({ id }) => id);
  const rows = list
    .filter(({ id, score }) => !before.some((entry) => entry.id === id && entry.score === score))
    .map(({ id, score }) => ({ articleId, siteId, relatedId: id, score }));
  if (gone.length > 0)
    await db.deleteFrom("relatedNews").where("articleId", "=", articleId).where("siteId", "=", siteId).where("relatedId", "in", gone).execute();
  if (rows.length > 0)
    await db
      .insertInto("relatedNews")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["articleId", "siteId", "relatedId"]).doUpdateSet((eb) => ({ score: eb.ref("excluded.score") })))
      .execute();
  const looksSame = list.length === before.length && list.every(({ id }, at) => id === before[at]?.id);
  if (!looksSame) touch(tags.related(articleId));
  return !looksSame;
}

/** The articles of a site in whose lists one stands. */
export async function listsNaming({ db }: Act, siteId: string, relatedId: string): Promise<string[]> {
  const rows = await db.selectFrom("relatedNews").select("articleId").where("relatedId", "=", relatedId).where("siteId", "=", siteId).execute();
  return rows.map(({ articleId }) => articleId);
}

/** Touches every list in which an article stands, whatever the site: what they say of it changed. */
export async function touchListsNaming({ db, touch }: Act, relatedId: string): Promise<void> {
  const rows = await db.selectFrom("relatedNews").select("articleId").distinct().where("relatedId", "=", relatedId).execute();
  touch(...rows.map(({ articleId }) => tags.related(articleId)));
}
