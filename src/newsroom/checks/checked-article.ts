import { checkArticle } from "../../check/check-article.ts";
import type { Mark } from "../../check/mark.ts";
import { messageOf } from "../../check/messages.ts";
import type { Site } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import { dayIn } from "../../core/zone.ts";
import { paragraphs } from "../../html/blocks.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";
import { articleById } from "../../store/articles.ts";
import { sourceById } from "../../store/sources.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { nameTableOf } from "../names/name-table-of.ts";
import { listedWords } from "./listed-words.ts";
import { reprintMarks } from "./reprint-marks.ts";
import { digestOf } from "./silence-mark.ts";
import { type StoredSource, sourcesToCheck } from "./sources-to-check.ts";
import { textToCheck } from "./text-to-check.ts";

/** A text's marks. Places count in `words` of its blocks, or of its headline (-1). */
export interface CheckedArticle {
  revisionId: string;
  /** Of the asker's own unsaved text. */
  isWorkingCopy: boolean;
  marks: CheckedMark[];
}

interface CheckedMark extends Omit<Mark, "values" | "seen"> {
  zh: string;
  en: string;
  /** What is marked. */
  words: string;
  /** Where a report says otherwise: paragraph of its body, or -1 for its headline. */
  seen: { reportId: string; paragraph: number; from: number; to: number } | null;
  /** Why it may stand, where somebody said so. `at` is UTC ms. */
  silenced: { reason: string; by: Person; at: number } | null;
}

/** Holds what `staff` has before him of an article against all that is known. @throws {Refused} "not-found" */
export async function checkedArticle(store: Store, staff: Staff, articleId: string): Promise<CheckedArticle> {
  const { write: db, clock } = store;
  const { reportId, siteId, publishedAt } = await articleById(db, articleId);
  const { revisionId, isWorkingCopy, text, provenance } = await textToCheck(db, staff.id, articleId);
  const known = new Map(provenance.map(({ paragraph, dispatchId }) => [paragraph, dispatchId]));
  const named = dispatchesOf(text.bodyHtml);
  const body = paragraphs(text.bodyHtml).map((words, i) => ({ text: words, dispatchId: named[i] ?? known.get(i) ?? null }));
  const dispatchIds = [...new Set(body.flatMap(({ dispatchId }) => dispatchId ?? []))];
  const sources = await sourcesToCheck(db, dispatchIds, reportId);
  const agencyIds = [...new Set([text.sourceId, ...sources.map(({ agencyId }) => agencyId)].filter((id) => id !== null))];
  const agencies = (await Promise.all(agencyIds.map((id) => sourceById(db, id)))).filter((agency) => agency !== null);
  const { settings } = await db.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirstOrThrow();
  const { zone }: Site = JSON.parse(settings);
  const now = clock.now();
  const marks = [
    ...reprintMarks(text, agencies, reportId !== null || dispatchIds.length > 0, now),
    ...checkArticle({
      ...{ headline: text.headline, paragraphs: body, day: dayIn(publishedAt ?? now, zone), sources },
      ...{ names: await nameTableOf(db), words: await listedWords(db) },
    }),
  ];
  const silenced = await silencedOf(store, articleId);
  const shown = marks.map((mark) => {
    const words = (mark.paragraph < 0 ? text.headline : (body[mark.paragraph]?.text ?? "")).slice(mark.from, mark.to);
    return { ...shownMark(mark, words, sources), silenced: silenced(mark.rule, words) };
  });
  return { revisionId, isWorkingCopy, marks: shown };
}

function shownMark({ values, seen, ...mark }: Mark, words: string, sources: readonly StoredSource[]): Omit<CheckedMark, "silenced"> {
  const source = sources.find(({ id }) => id === seen?.sourceId);
  const said = { ...mark, words, ...messageOf({ message: mark.message, values }) };
  if (!seen || !source) return { ...said, seen: null };
  const { paragraph, from, to } = seen;
  return { ...said, seen: { reportId: source.reportId, paragraph: paragraph < 0 ? paragraph : paragraph + source.firstParagraph, from, to } };
}

async function silencedOf({ write: db }: Store, articleId: string): Promise<(rule: string, words: string) => CheckedMark["silenced"]> {
  const rows = await db.selectFrom("silencedMarks").selectAll().where("articleId", "=", articleId).execute();
  const person = await staffNames(
    db,
    rows.map(({ byId }) => byId),
  );
  return (rule, words) => {
    const row = rows.find((each) => each.rule === rule && (each.digest === "" || each.digest === digestOf(words)));
    return row ? { reason: row.reason, by: person(row.byId), at: row.at } : null;
  };
}
