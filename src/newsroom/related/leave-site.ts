import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";
import { listsNaming } from "./lists.ts";
import { dropTerms } from "./term-index.ts";
import type { Traits } from "./traits.ts";

/** Takes an article out of every list of a site, and its own list with it: those that stood by move up. */
export async function leaveSite(act: Act, siteId: string, traits: Traits): Promise<void> {
  const { db, touch } = act;
  const { articleId } = traits;
  touch(tags.related(articleId), ...(await listsNaming(act, siteId, articleId)).map(tags.related));
  await db.deleteFrom("relatedNews").where("relatedId", "=", articleId).where("siteId", "=", siteId).execute();
  await db.deleteFrom("relatedNews").where("articleId", "=", articleId).where("siteId", "=", siteId).execute();
  await dropTerms(act, siteId, traits);
  await db.deleteFrom("articleTraits").where("articleId", "=", articleId).where("siteId", "=", siteId).execute();
}
