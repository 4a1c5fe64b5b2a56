import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";

/** Public address of a section, `/xinwen/shizheng/`. */
export function addressOf(path: string): string {
  return `/${path}/`;
}

/** Lets an address lead to another for ever; what led to it so far leads there in one step. */
export async function redirect({ db, touch }: Act, siteId: string, from: string, to: string): Promise<void> {
  await db.updateTable("redirects").set({ target: to }).where("siteId", "=", siteId).where("target", "=", from).execute();
  await db.deleteFrom("redirects").where("siteId", "=", siteId).where("path", "=", to).execute();
  await db
    .insertInto("redirects")
    .values({ siteId, path: from, target: to })
    .onConflict((conflict) => conflict.columns(["siteId", "path"]).doUpdateSet({ target: to }))
    .execute();
  touch(tags.site(siteId));
}

/**
 * Refuses an address that is taken, or that leads to another section for ever; `own` is the present address of the section that asks
 * for it, which may go back to one that it had. @throws {Refused} "conflict"
 */
export async function requireFreeAddress({ db }: Act, siteId: string, path: string, own: string | null = null): Promise<void> {
  const taken = await db.selectFrom("sections").select("name").where("siteId", "=", siteId).where("path", "=", path).executeTakeFirst();
  if (taken) throw new Refused("conflict", `/${path}/ is the address of ${taken.name} already.`, `地址 /${path}/ 已由“${taken.name}”使用。`, "slug");
  const moved = await db.selectFrom("redirects").select("target").where("siteId", "=", siteId).where("path", "=", addressOf(path)).executeTakeFirst();
  if (moved && moved.target !== own) {
    throw new Refused(
      "conflict",
      `/${path}/ was the address of a section that moved; it leads to ${moved.target} for ever. Choose another.`,
      `/${path}/ 是已迁移栏目的旧地址，永久指向 ${moved.target}，请换一个。`,
      "slug",
    );
  }
}
