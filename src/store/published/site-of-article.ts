import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const homeOf = prepared((db, { articleId }: { articleId: string }) =>
  db.selectFrom("publications").select("homeSiteId").where("articleId", "=", articleId).limit(1),
);

/** Id of a public article's home site, where its canonical address is, or null where no site shows it. */
export async function siteOfArticle(store: Store, articleId: string): Promise<string | null> {
  const [row] = await homeOf(store, { articleId });
  return row?.homeSiteId ?? null;
}
