import { isReserved } from "../core/section.ts";
import type { Act } from "../store/act.ts";
import { articleById } from "../store/articles.ts";
import { tags } from "../store/tags.ts";

/**
 * Lets the paths at which a published article stood on an old site lead to it for ever. Returns those that cannot: the portal has a page there,
 * or they lead elsewhere already.
 */
export async function keepOldAddresses(act: Act, articleId: string, paths: readonly string[]): Promise<string[]> {
  const { siteId, dayPath } = await articleById(act.db, articleId);
  const target = `/${dayPath}/${articleId}`;
  const taken: string[] = [];
  for (const path of new Set(paths)) {
    if (path === target || (await isOurs(act, siteId, path))) taken.push(path);
    else
      await act.db
        .insertInto("redirects")
        .values({ siteId, path, target })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
  act.touch(tags.site(siteId));
  return taken;
}

async function isOurs({ db }: Act, siteId: string, path: string): Promise<boolean> {
  const parts = (path.split("?")[0] ?? "").split("/").filter(Boolean);
  if (isReserved(parts[0] ?? "")) return true;
  const section = await db.selectFrom("sections").select("id").where("siteId", "=", siteId).where("path", "=", parts.join("/")).executeTakeFirst();
  const moved = await db.selectFrom("redirects").select("target").where("siteId", "=", siteId).where("path", "=", path).executeTakeFirst();
  return section !== undefined || moved !== undefined;
}
