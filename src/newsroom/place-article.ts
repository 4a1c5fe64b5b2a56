import type { Place } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";

/** Writes where an article stands, its home first, instead of where it stood. @throws {Refused} "invalid" for no place, one twice, or a section of another site */
export async function placeArticle({ db }: Act, articleId: string, places: readonly Place[]): Promise<void> {
  if (places.length === 0) throw new Refused("invalid", "An article needs a section to stand in.", "请至少选择一个栏目。");
  const sectionIds = places.map(({ sectionId }) => sectionId);
  if (new Set(sectionIds).size !== places.length) throw new Refused("invalid", "An article stands in a section once.", "同一栏目只能选择一次。");
  const sections = await db.selectFrom("sections").select(["id", "siteId"]).where("id", "in", sectionIds).execute();
  for (const { siteId, sectionId } of places) {
    if (!sections.some((section) => section.id === sectionId && section.siteId === siteId)) {
      throw new Refused("invalid", `Site ${siteId} has no section ${sectionId}.`, `站点 ${siteId} 没有栏目 ${sectionId}。`);
    }
  }
  await db.deleteFrom("places").where("articleId", "=", articleId).execute();
  for (const [position, { siteId, sectionId }] of places.entries()) {
    await db.insertInto("places").values({ articleId, siteId, sectionId, position }).execute();
  }
}
