import { checkArticle } from "../../check/check-article.ts";
import type { Mark, RuleId } from "../../check/mark.ts";
import { messageOf } from "../../check/messages.ts";
import type { Site } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import { dayIn } from "../../core/zone.ts";
import { paragraphs } from "../../html/blocks.ts";
import { articleById } from "../../store/articles.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { nameTableOf } from "../names/name-table-of.ts";
import { dispatchOfBlocks } from "./dispatch-of-blocks.ts";
import { listedWords } from "./listed-words.ts";
import { reprintMarks } from "./reprint-marks.ts";
import { sourcesOfText } from "./sources-of-text.ts";
import { type StoredSource, sourcesToCheck } from "./sources-to-check.ts";
import { textToCheck } from "./text-to-check.ts";

/** A text's marks. Places count in `words` of its blocks, or of its headline (-1). */
export interface CheckedArticle {
  revisionId: string;
  /** Of the asker's own unsaved text. */
  isWorkingCopy: boolean;
  marks: CheckedMark[];
  /** All that was silenced, the newest first, whether or not a mark of it is there now. */
  silences: Silenced[];
}

/** A rule's marks on those words, or (null) all of its marks, may stand. `at` is UTC ms. */
interface Silenced {
  rule: RuleId;
  words: string | null;
  reason: string;
  by: Person;
  at: number;
}

interface CheckedMark extends Omit<Mark, "values" | "seen"> {
  zh: string;
  en: string;
  /** What is marked; the message where a reprint lacks something. */
  words: string;
  /** Where a report says otherwise: paragraph of its body, or -1 for its headline, who says it, what, and what stands around it there. */
  seen: { reportId: string; paragraph: number; from: number; to: number; source: string; before: string; words: string; behind: string } | null;
  /** Whether somebody said why it may stand. */
  isSilenced: boolean;
}

/** UTF-16 units of a report shown on either side of what it says otherwise: about a line of the panel. */
const AROUND = 18;

/** Holds an article against all that is known: what `staff` has before him, or its newest revision, as reviewers do. @throws {Refused} "not-found" */
export async function checkedArticle(store: Store, staff: Staff, articleId: string, what: "mine" | "newest"): Promise<CheckedArticle> {
  const { write: db, clock } = store;
  const { reportId, siteId, publishedAt } = await articleById(db, articleId);
  const { revisionId, isWorkingCopy, text, provenance } = await textToCheck(db, what === "mine" ? staff.id : null, articleId);
  const dispatches = dispatchOfBlocks(text.bodyHtml, provenance);
  const body = paragraphs(text.bodyHtml).map((words, i) => ({ text: words, dispatchId: dispatches[i] ?? null }));
  const sources = await sourcesToCheck(db, [...new Set(dispatches.filter((id) => id !== null))], reportId);
  const reprinted = await sourcesOfText(db, { reportId, text, provenance });
  const { settings } = await db.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirstOrThrow();
  const { zone }: Site = JSON.parse(settings);
  const now = clock.now();
  const marks = [
    ...reprintMarks(text, reprinted.sources, reprinted.reports, now),
    ...checkArticle({
      ...{ headline: text.headline, paragraphs: body, day: dayIn(publishedAt ?? now, zone), sources },
      ...{ names: await nameTableOf(db), words: await listedWords(db) },
    }),
  ];
  const silences = await silencesOf(db, articleId);
  const shown = marks.map((mark) => {
    const words = (mark.paragraph < 0 ? text.headline : (body[mark.paragraph]?.text ?? "")).slice(mark.from, mark.to);
    // what a reprint lacks is let stand one by one, whatever its headline
    const known = isField(mark) ? mark.message : words;
    const isSilenced =
      mark.message !== "reprint-forbidden" && silences.some((one) => one.rule === mark.rule && (one.words === null || one.words === known));
    return { ...shownMark(mark, known, sources), isSilenced };
  });
  return { revisionId, isWorkingCopy, marks: shown, silences };
}

function isField({ rule, paragraph }: Mark): boolean {
  return rule === "reprint" && paragraph < 0;
}

function shownMark({ values, seen, ...mark }: Mark, words: string, sources: readonly StoredSource[]): Omit<CheckedMark, "isSilenced"> {
  const source = sources.find(({ id }) => id === seen?.sourceId);
  const said = { ...mark, words, ...messageOf({ message: mark.message, values }) };
  if (!seen || !source) return { ...said, seen: null };
  const { paragraph, from, to } = seen;
  const there = (paragraph < 0 ? source.headline : source.paragraphs[paragraph]) ?? "";
  const at = { reportId: source.reportId, paragraph: paragraph < 0 ? paragraph : paragraph + source.firstParagraph, from, to };
  return { ...said, seen: { ...at, source: source.name, words: there.slice(from, to), ...around(there, from, to) } };
}

function around(text: string, from: number, to: number): { before: string; behind: string } {
  return { before: text.slice(Math.max(0, from - AROUND), from), behind: text.slice(to, to + AROUND) };
}

async function silencesOf(db: Store["write"], articleId: string): Promise<Silenced[]> {
  const rows = await db.selectFrom("silencedMarks").selectAll().where("articleId", "=", articleId).orderBy("at", "desc").execute();
  const person = await staffNames(
    db,
    rows.map(({ byId }) => byId),
  );
  // only rules that there are can be silenced (`silenceMark`)
  return rows.map(({ rule, digest, words, reason, byId, at }) => {
    const what = { rule: rule as RuleId, words: digest === "" ? null : words };
    return { ...what, reason, by: person(byId), at };
  });
}
