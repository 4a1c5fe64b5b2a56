import type { Kysely } from "kysely";
import type { Place } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import { articleById } from "../../store/articles.ts";
import type { Schema } from "../../store/schema.ts";
import { may } from "../may.ts";
import { standingOf } from "../standing.ts";
import { WHO_MAY } from "../who-may.ts";
import type { TakenParagraph } from "./take-parts.ts";

/** Where a digest shall stand: in the section named, else in the one to which the rules sent one of its reports, else in the site's first one where `staff` may write. @throws {Refused} "invalid"; "not-allowed" */
export async function placeFor(
  db: Kysely<Schema>,
  staff: Staff,
  siteId: string,
  sectionId: string | null,
  taken: readonly TakenParagraph[],
): Promise<Place> {
  const sections = await db.selectFrom("sections").select("id").where("siteId", "=", siteId).orderBy("position").orderBy("id").execute();
  const ids = sections.map(({ id }) => id);
  if (sectionId !== null && !ids.includes(sectionId))
    throw new Refused("invalid", "This section is not one of the site's.", "这个栏目不属于本站。", "sectionId");
  const routed = taken.flatMap(({ report }) => report.sectionId ?? []).filter((id) => ids.includes(id));
  for (const id of sectionId === null ? [...routed, ...ids] : [sectionId]) {
    const desk = { siteId, sectionId: id };
    if (await may(db, staff, WHO_MAY["POST /sites/{siteId}/digests"], [{ desks: [desk], ownerId: null }], "every")) return desk;
  }
  throw new Refused("not-allowed", "You may not write for any section of this site.", "您没有在本站任何栏目写稿的权限。");
}

/** @throws {Refused} "not-allowed"; "not-found"; "invalid" for another site's; "conflict" where it is no draft */
export async function requireDraft(db: Kysely<Schema>, staff: Staff, siteId: string, articleId: string): Promise<void> {
  const standing = await standingOf(db, "article", articleId);
  if (!standing || !(await may(db, staff, WHO_MAY["POST /articles/{articleId}/revisions"], [standing], "every")))
    throw new Refused("not-allowed", "You may not change this article.", "您没有修改这篇稿件的权限。", "articleId");
  if ((await articleById(db, articleId)).siteId !== siteId)
    throw new Refused("invalid", "This article is another site's.", "这篇稿件不是本站的稿件。", "articleId");
  const { stage, headline } = await db
    .selectFrom("articleWork")
    .select(["stage", "headline"])
    .where("articleId", "=", articleId)
    .executeTakeFirstOrThrow();
  if (stage !== "draft")
    throw new Refused(
      "conflict",
      `“${headline}” is no draft any more; nothing was added.`,
      `《${headline}》已不是草稿，没有加入任何段落。可以另建一篇，或先把它退回草稿。`,
      "articleId",
    );
}
