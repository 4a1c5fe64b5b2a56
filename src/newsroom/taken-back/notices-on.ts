import type { Kysely } from "kysely";
import type { SettledNoticeRow } from "../../store/schema/settled-notices.ts";
import type { Schema } from "../../store/schema.ts";
import { noticesOfArticles, type SourceNotice } from "../../store/sources-said/notices-of-articles.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";

/** An agency's notice on an article, and how far it is dealt with. */
export interface NoticeOn extends SourceNotice {
  /** A correction that waits for its signatures is under way; one that was given up leaves the notice open again. */
  progress: "open" | "under-way" | "settled";
  /** How; a withdrawal of the article settles every notice on it. */
  settled: { how: SettledNoticeRow["how"] | "withdrawal"; reason: string; by: Person; at: number } | null;
}

/** What agencies said of the reports behind these articles, the newest first, and what was done about it. By article; those without any are left out. */
export async function noticesOn(db: Kysely<Schema>, articleIds: readonly string[]): Promise<Map<string, NoticeOn[]>> {
  const said = await noticesOfArticles(db, articleIds);
  const ids = [...said.keys()];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("settledNotices").selectAll().where("articleId", "in", ids).execute();
  const proposed = await db.selectFrom("proposedNotices").select("articleId").where("articleId", "in", ids).execute();
  const corrections = await db.selectFrom("corrections").selectAll().where("articleId", "in", ids).execute();
  const person = await staffNames(
    db,
    [...rows, ...corrections].map(({ byId }) => byId),
  );
  const withdrawn = new Map(corrections.filter(({ kind }) => kind === "withdrawal").map((one) => [one.articleId, one]));
  const progressOf = (articleId: string, row: SettledNoticeRow | undefined): NoticeOn["progress"] => {
    if (withdrawn.has(articleId) || row?.how === "nothing") return "settled";
    if (row && corrections.some((one) => one.articleId === articleId && one.at >= row.at)) return "settled";
    return row && proposed.some((one) => one.articleId === articleId) ? "under-way" : "open";
  };
  const settledBy = (articleId: string, row: SettledNoticeRow | undefined): NoticeOn["settled"] => {
    const withdrawal = withdrawn.get(articleId);
    if (withdrawal) return { how: "withdrawal", reason: withdrawal.notice, by: person(withdrawal.byId), at: withdrawal.at };
    return row ? { how: row.how, reason: row.reason, by: person(row.byId), at: row.at } : null;
  };
  const on = (articleId: string) => (notice: SourceNotice) => {
    const row = rows.find((one) => one.articleId === articleId && one.reportId === notice.reportId);
    const progress = progressOf(articleId, row);
    return { ...notice, progress, settled: progress === "open" ? null : settledBy(articleId, row) };
  };
  return new Map(ids.map((id) => [id, (said.get(id) ?? []).map(on(id))]));
}
