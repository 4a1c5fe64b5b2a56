import type { Kysely } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import type { Stage } from "../../store/schema/workflow.ts";
import type { Schema } from "../../store/schema.ts";
import type { SourceNotice } from "../../store/sources-said/notices-of-articles.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import { type NoticeOn, noticesOn } from "../taken-back/notices-on.ts";

/** One article as a list shows it. Times are UTC ms. */
export interface ArticleLine {
  id: string;
  headline: string;
  state: ArticleState;
  stage: Stage;
  step: number;
  urgent: boolean;
  publishAt: number | null;
  embargoUntil: number | null;
  siteId: string;
  sectionId: string;
  sourceName: string | null;
  openedBy: Person;
  changedBy: Person;
  changedAt: number;
  words: number;
  /** What its agency has said of a report from which it was made since it was used and nobody has dealt with; a withdrawal before a correction. */
  sourceNotice: SourceNotice["kind"] | null;
}

/** These articles, in that order. */
export async function articleLines(db: Kysely<Schema>, ids: readonly string[]): Promise<ArticleLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("articleWork as work")
    .innerJoin("articles", "articles.id", "work.articleId")
    .leftJoin("embargoes", "embargoes.articleId", "work.articleId")
    .leftJoin("schedules", (join) => join.onRef("schedules.articleId", "=", "work.articleId").on("schedules.doneAt", "is", null))
    .selectAll("work")
    .select((eb) => [
      "articles.state",
      "embargoes.until as embargoUntil",
      "schedules.at as publishAt",
      eb
        .selectFrom("releases")
        .select("warrant")
        .whereRef("releases.articleId", "=", "work.articleId")
        .orderBy("number", "desc")
        .limit(1)
        .as("warrant"),
    ])
    .where("work.articleId", "in", ids)
    .execute();
  const person = await staffNames(
    db,
    rows.flatMap(({ openedById, changedById }) => [openedById, changedById]),
  );
  const notices = await noticesOn(db, ids);
  const lines = new Map(
    rows.map(({ articleId, openedById, changedById, warrant, ...rest }) => [
      articleId,
      {
        ...rest,
        id: articleId,
        urgent: warrant === "urgent",
        openedBy: person(openedById),
        changedBy: person(changedById),
        sourceNotice: gravest(notices.get(articleId)),
      },
    ]),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

function gravest(notices: readonly NoticeOn[] = []): SourceNotice["kind"] | null {
  const waiting = notices.filter(({ progress }) => progress !== "settled");
  return waiting.find(({ kind }) => kind === "withdrawal")?.kind ?? waiting[0]?.kind ?? null;
}
