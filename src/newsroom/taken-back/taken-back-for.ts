import type { Staff } from "../../core/staff.ts";
import { articlesWithNotices } from "../../store/sources-said/articles-with-notices.ts";
import type { Store } from "../../store/store.ts";
import { type ArticleLine, articleLines } from "../list/article-lines.ts";
import { WHO_MAY } from "../who-may.ts";
import { covered } from "../workflow/covered.ts";
import { type NoticeOn, noticesOn } from "./notices-on.ts";
import { type NoticeOnParagraphs, onParagraphs } from "./on-paragraphs.ts";

/** What an agency took back of a report, on one article that used it: what there is to do, or what was done. */
export interface TakenBack {
  article: ArticleLine;
  notice: NoticeOnParagraphs;
}

/** More than this nobody works off in a day. */
const MOST = 500;

const READING = { rule: WHO_MAY["GET /articles/{articleId}"], reach: "any" } as const;
const MENDING = { rule: WHO_MAY["PUT /articles/{articleId}/notices/{reportId}"], reach: "every" } as const;

/** What waits (`open`) or was dealt with (`settled`) on the articles that `staff` may read, the newest notice first. */
export async function takenBackFor(store: Store, staff: Staff, which: "open" | "settled"): Promise<TakenBack[]> {
  const { write: db } = store;
  const of = await noticesFor(store, staff, READING);
  const found = [...of].flatMap(([articleId, notices]) =>
    notices.filter(({ progress }) => (progress === "settled") === (which === "settled")).map((notice) => ({ articleId, notice })),
  );
  const shown = found.sort((a, b) => b.notice.at - a.notice.at).slice(0, MOST);
  const ids = [...new Set(shown.map(({ articleId }) => articleId))];
  const lines = new Map((await articleLines(db, ids)).map((line) => [line.id, line]));
  const tasks: TakenBack[] = [];
  for (const { articleId, notice } of shown) {
    const article = lines.get(articleId);
    if (article) tasks.push(...(await onParagraphs(db, articleId, [notice])).map((one) => ({ article, notice: one })));
  }
  return tasks;
}

/** How many of them wait for someone like `staff`, who may do something about them. */
export async function openTakenBack(store: Store, staff: Staff): Promise<number> {
  const of = await noticesFor(store, staff, MENDING);
  const open = [...of.values()].flat().filter(({ progress }) => progress === "open");
  return Math.min(open.length, MOST);
}

async function noticesFor({ write: db }: Store, staff: Staff, right: typeof READING | typeof MENDING): Promise<Map<string, NoticeOn[]>> {
  const ids = await articlesWithNotices(db);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("articleWork").select(["articleId", "openedById"]).where("articleId", "in", ids).execute();
  const mine = await covered(db, staff, right, rows);
  return noticesOn(
    db,
    mine.map(({ articleId }) => articleId),
  );
}
