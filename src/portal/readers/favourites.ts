import { isId } from "../../core/ids.ts";
import type { ListItem } from "../../core/published.ts";
import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** More than anybody looks through again; a list without an end would be a way to fill the disk. */
const MOST = 2_000;

/** An article that a reader kept. */
export interface Favourite {
  item: ListItem;
  /** When it was kept, UTC ms. */
  at: number;
  isWithdrawn: boolean;
}

/** Keeps an article of the reader's site; once is as good as twice. @throws {Refused} "not-found" where readers cannot see it; "too-many" */
export async function keepFavourite(store: Store, { id, siteId }: Reader, articleId: string): Promise<void> {
  if (!isId("article", articleId)) throw noArticle();
  await store.act(async ({ db, now }) => {
    const shown = await db
      .selectFrom("publications")
      .select("state")
      .where("articleId", "=", articleId)
      .where("siteId", "=", siteId)
      .executeTakeFirst();
    if (!shown || shown.state === "withdrawn") throw noArticle();
    const { count } = await db
      .selectFrom("favourites")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("readerId", "=", id)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST) throw new Refused("too-many", `At most ${MOST} articles are kept.`, `最多收藏 ${MOST} 篇，请先移除一些。`);
    await db
      .insertInto("favourites")
      .values({ readerId: id, articleId, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Keeps an article no longer. */
export async function dropFavourite(store: Store, { id }: Reader, articleId: string): Promise<void> {
  if (!isId("article", articleId)) return;
  await store.act(({ db }) => db.deleteFrom("favourites").where("readerId", "=", id).where("articleId", "=", articleId).execute());
}

/** Whether a reader keeps an article. */
export async function isFavourite({ write }: Store, { id }: Reader, articleId: string): Promise<boolean> {
  if (!isId("article", articleId)) return false;
  const row = await write.selectFrom("favourites").select("at").where("readerId", "=", id).where("articleId", "=", articleId).executeTakeFirst();
  return row !== undefined;
}

/** What a reader kept before `before` (UTC ms), the last first. */
export async function favouritesOf({ write }: Store, { id, siteId }: Reader, before: number, limit: number): Promise<Favourite[]> {
  const rows = await write
    .selectFrom("favourites as f")
    .innerJoin("publications as p", "p.articleId", "f.articleId")
    .select(["f.at", "p.item", "p.state"])
    .where("f.readerId", "=", id)
    .where("p.siteId", "=", siteId)
    .where("f.at", "<", before)
    .orderBy("f.at", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ at, item, state }) => ({ at, item: JSON.parse(item), isWithdrawn: state === "withdrawn" }));
}

function noArticle(): Refused {
  return new Refused("not-found", "There is no such article.", "没有这篇稿件。");
}
