import type { Dateline } from "../core/dateline.ts";
import { readChineseDateline } from "./dateline-chinese.ts";
import { resolveDay } from "./dateline-day.ts";
import { readEnglishDateline } from "./dateline-english.ts";
import { readRussianDateline } from "./dateline-russian.ts";
import { type Desk, readDesk } from "./desk.ts";
import { toMainlandWords } from "./mainland-words.ts";
import { toPlainForms } from "./plain-digits.ts";
import type { PrintedDateline } from "./printed-dateline.ts";

/** A dateline and where the text proper begins. */
export interface ReadDateline {
  dateline: Dateline;
  /** Where it begins, behind the own desk's words and blank space, in code units. */
  start: number;
  /** Where the text proper begins, in code units. */
  end: number;
  /** True for 日前: filed of late, on a day that it does not say. */
  recent: boolean;
  /** Place of the own desk that compiled it, printed before the dispatch's own dateline. */
  desk: string | null;
  /** That desk whole: 中俄资讯网 莫斯科 编发. */
  prefix: Desk | null;
}

// No dateline is longer; what follows is never looked at.
const LONGEST = 240;

/**
 * The dateline at a paragraph's start, in Chinese, English or Russian, or null. An attribution (路透社报道说) is none.
 * @param context `published`: ISO 8601 time of the report; a day without a year becomes the latest before it, and null where it is unknown
 */
export function readDateline(paragraph: string, context: { published?: string | null } = {}): ReadDateline | null {
  const text = toMainlandWords(toPlainForms(paragraph.slice(0, LONGEST)));
  const desk = readDesk(text);
  const start = desk?.end ?? 0;
  const gap = text.slice(start).search(/\S/);
  const rest = text.slice(start);
  const printed = readChineseDateline(rest) ?? readEnglishDateline(rest) ?? readRussianDateline(rest);
  const prefix = desk && { source: desk.source, place: desk.place, act: desk.act };
  if (printed)
    return { ...finish(printed, context.published ?? null), start: start + gap, end: start + printed.end, desk: prefix?.place ?? null, prefix };
  return desk && prefix ? { dateline: compiledBy(desk), start: 0, end: desk.end, recent: false, desk: desk.place, prefix } : null;
}

function finish(printed: PrintedDateline, published: string | null): { dateline: Dateline; recent: boolean } {
  const { agency, place, day, mode, reporters, recent } = printed;
  return { dateline: { agency, place, date: day && resolveDay(day, published), mode, reporters }, recent };
}

function compiledBy({ source, place }: Desk): Dateline {
  return { agency: source, place, date: null, mode: "编发", reporters: [] };
}
