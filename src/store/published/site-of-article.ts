import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const homeOf = prepared((db, { articleId }: { articleId: string }) =>
  db.selectFrom("publications").select("homeSiteId").where("articleId", "=", articleId).limit(1),
);

/** Id of a public article's home site, where its canonical address is, or null where no site shows it. */
export async function siteOfArticle(reading: Reading, articleId: string): Promise<string | null> {
  reading.note(tags.article(articleId));
  const [row] = await homeOf(reading, { articleId });
  return row?.homeSiteId ?? null;
}
