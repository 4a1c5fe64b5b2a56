import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Ids of the articles whose newest or public text stands on a report, or on a copy of one, of which its agency has said something
 * since: `noticesOfArticles` tells what, and whether it came after what was used. Walks from the notices, which are few, by indexes.
 */
export async function articlesWithNotices(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with "said" as (select distinct "noticeReportId" as "of" from "reports" where "noticeReportId" is not null),
    "used" as (
      select "r"."id" from "said" join "reports" as "r" on "r"."firstReportId" = "said"."of"
      union select "r"."id" from "said" join "reports" as "r" on "r"."copyOf" = "said"."of")
    select "a"."id" from "used" join "articles" as "a" on "a"."reportId" = "used"."id"
    union select "a"."id" from "used"
      join "dispatches" as "d" on "d"."reportId" = "used"."id"
      join "provenance" as "p" on "p"."dispatchId" = "d"."id"
      join "revisions" as "v" on "v"."id" = "p"."revisionId"
      join "articles" as "a" on "a"."id" = "v"."articleId"
      where "p"."revisionId" in ("a"."currentRevisionId", "a"."publishedRevisionId")`.execute(db);
  return rows.map(({ id }) => id);
}
