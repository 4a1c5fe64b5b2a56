import type { Store } from "../../store/store.ts";
import { SOON } from "./rights-of.ts";

/** How many assets are past their end or near it, and how many public articles show one that is past it. */
export async function expiredInPublic({ write, clock }: Store): Promise<{ expired: number; expiring: number; articles: number }> {
  const now = clock.now();
  const { expired, expiring } = await write
    .selectFrom("assetDetails")
    .select(({ fn, eb }) => [
      fn.sum<number>(eb.case().when("expiresAt", "<=", now).then(1).else(0).end()).as("expired"),
      fn.sum<number>(eb.case().when("expiresAt", ">", now).then(1).else(0).end()).as("expiring"),
    ])
    .where("expiresAt", "<=", now + SOON)
    .executeTakeFirstOrThrow();
  const { articles } = await write
    .selectFrom("assetDetails")
    .innerJoin("assetUses", "assetUses.assetId", "assetDetails.assetId")
    .innerJoin("articles", "articles.publishedRevisionId", "assetUses.revisionId")
    .select(({ fn }) => fn.count<number>("articles.id").distinct().as("articles"))
    .where("assetDetails.expiresAt", "<=", now)
    .where("articles.state", "!=", "withdrawn")
    .executeTakeFirstOrThrow();
  return { expired: Number(expired ?? 0), expiring: Number(expiring ?? 0), articles: Number(articles) };
}
