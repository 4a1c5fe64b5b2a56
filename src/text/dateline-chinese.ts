import type { DatelineMode } from "../core/dateline.ts";
import { type AgencyAt, agenciesAt } from "./agency-at.ts";
import type { PrintedDay } from "./dateline-day.ts";
import { isPlace } from "./places.ts";
import { readReporters, tellsReporters } from "./reporters.ts";

/** A dateline as printed; `end` counts from the start of the text. */
export interface PrintedDateline {
  agency: string | null;
  place: string | null;
  day: PrintedDay | null;
  mode: DatelineMode | null;
  reporters: string[];
  /** 日前 stands where the day should. */
  recent: boolean;
  end: number;
}

const OPENERS: Record<string, string> = { "【": "】", "（": ")", "(": ")", "[": "]" };

/** The Chinese dateline that `text` (in plain forms) starts with, or null. */
export function readChineseDateline(text: string): PrintedDateline | null {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const closer = OPENERS[text[start] ?? ""];
  const from = start + (closer === undefined ? 0 : 1);
  const found = readAt(text, from + (text[from] === "据" ? 1 : 0), closer);
  return found && skipSpaces(text, found);
}

function readAt(text: string, from: number, closer: string | undefined): PrintedDateline | null {
  const inside = closer === undefined ? text.slice(from) : insideOf(text, from, closer);
  if (inside === null) return null;
  for (const agency of agenciesAt(inside)) {
    const filed = readFiled(inside.slice(agency.end), agency, closer !== undefined);
    if (!filed) continue;
    const after = closer === undefined ? "" : text.slice(from + inside.length + 1);
    if (filed.mode === null && SENTENCE_GOES_ON.test(after)) continue;
    const within = { ...filed, agency: agency.name, end: from + agency.end + filed.end };
    const end = closer === undefined ? within.end : from + inside.length + 1;
    return withTail(text, { ...within, end });
  }
  return null;
}

// （新华社）报道称: the bracket only explains who the sentence's subject is.
const SENTENCE_GOES_ON = /^\s?(?:报道|消息|称|说|表示|的|援引|[,。、])/;

/** Text of a bracket that stands at the start, when all of it can be a dateline: at most 60 characters. */
function insideOf(text: string, from: number, closer: string): string | null {
  const end = text.slice(from, from + 60).indexOf(closer);
  return end < 0 ? null : text.slice(from, from + end);
}

type Filed = Omit<PrintedDateline, "agency">;
const NOTHING: Filed = { place: null, day: null, mode: null, reporters: [], recent: false, end: 0 };

const PLACE = "[\\p{Script=Han}·、/]{2,14}?";
const DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日";
const MODE = "(专电|急电|电讯|快讯|电|讯|消息|报道|编发)";
// 9月11日电话会议 is no 电.
const NOT_A_WORD = "(?![话视报力子影邮商脑信网动台磁梯站缆池量厂气费告文贺竞])";
// bounded: a paragraph's first 240 characters
const DATED = new RegExp(`^\\s?(${PLACE})??\\s?${DAY}\\s?(${PLACE})??\\s?${MODE}${NOT_A_WORD}`, "u");
// bounded: a paragraph's first 240 characters
const RECENT = new RegExp(`^\\s?(${PLACE})??\\s?(日前|近日)${MODE}`, "u");
// bounded: a paragraph's first 240 characters
const UNDATED = new RegExp(`^\\s?(${PLACE})??\\s?${MODE}`, "u");

function readFiled(rest: string, agency: AgencyAt, bracketed: boolean): Filed | null {
  return readDated(rest, agency) ?? readRecent(rest, agency) ?? readUndated(rest, agency) ?? (bracketed ? readNameOnly(rest, agency) : null);
}

function readDated(rest: string, agency: AgencyAt): Filed | null {
  const found = DATED.exec(rest);
  if (!found) return null;
  const [all, before, year, month, day, after, mode = ""] = found;
  const place = before ?? after ?? null;
  if (place !== null && !canBePlace(place)) return null;
  const strong = /电|讯/.test(mode);
  if (!agency.known && !strong) return null;
  if (!(strong || endsHere(rest, all.length) || (place !== null && isPlace(place) && rest[all.length] === ","))) return null;
  return { ...NOTHING, place, day: { year: numberOr(year), month: numberOr(month), day: Number(day) }, mode: modeOf(mode), end: all.length };
}

function readRecent(rest: string, agency: AgencyAt): Filed | null {
  const found = RECENT.exec(rest);
  if (!found) return null;
  const [all, place, , mode = ""] = found;
  const anchored = place === undefined ? agency.titled || mode === "电" : isPlace(place);
  return anchored && endsHere(rest, all.length) ? { ...NOTHING, place: place ?? null, mode: modeOf(mode), recent: true, end: all.length } : null;
}

/** 本报讯, 新华社快讯, 央视网消息（…）, 路透社伦敦电: only where the words stop there. */
function readUndated(rest: string, agency: AgencyAt): Filed | null {
  const found = UNDATED.exec(rest);
  if (!found) return null;
  const [all, place, mode = ""] = found;
  if (place === undefined ? mode === "报道" : !agency.known || !isPlace(place)) return null;
  if (!agency.known && mode !== "讯") return null;
  const ends = endsHere(rest, all.length) || AFTER_NEWS.test(rest.slice(all.length - 1));
  return ends ? { ...NOTHING, place: place ?? null, mode: modeOf(mode), end: all.length } : null;
}

/** （央视新闻） or （央视记者 张三） before the first sentence. */
function readNameOnly(rest: string, agency: AgencyAt): Filed | null {
  if (!agency.known || agency.name === null) return null;
  if (rest === "") return NOTHING;
  return tellsReporters(rest) ? { ...NOTHING, reporters: readReporters(rest), end: rest.length } : null;
}

// 本报讯今天上午…: the gap is lost in many copies.
const AFTER_NEWS = /^讯(?:今天|今日|昨天|昨日|近日|日前|当地时间|\d{1,2}月|\d{1,2}日)/;
const AFTER_MODE = /^(?:$|[\s:()\][】—-]|记者|通讯员|题:)/;

function endsHere(rest: string, index: number): boolean {
  return AFTER_MODE.test(rest.slice(index, index + 3));
}

/** A place that no table knows may stand before a date, unless its words say something else. */
function canBePlace(text: string): boolean {
  return !/记者|表示|报道|消息|获悉|于|自|在|从|的|是|将|截至|年|月|援引|称/.test(text);
}

function modeOf(printed: string): DatelineMode {
  if (printed === "消息" || printed === "报道" || printed === "编发") return printed;
  return printed === "讯" || printed === "快讯" ? "讯" : "电";
}

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

const BRACKET = /^\s?\(([^()]{1,80})\)/;
const TITLE_MARK = /^\s?(?:题|综述|特写|通讯|评论|快讯)?\s?[:]/;
// Names outside a bracket end before a space, a colon or 报道; 记者张三从省里获悉 is already the text.
const BARE_REPORTERS =
  /^\s{0,3}((?:记者|通讯员)[\s:]{0,2}[\u4e00-\u9fff·]{2,4}(?:、[\u4e00-\u9fff·]{2,4}){0,4})(?=\s|$|:|(?:综合|摄影)?报道[\s:])(?:(?:综合|摄影)?报道)?/;

/** What may follow the mode: reporters, a programme's name before a colon, 题：. */
function withTail(text: string, dateline: PrintedDateline): PrintedDateline {
  let { end } = dateline;
  const reporters = [...dateline.reporters];
  const bracket = BRACKET.exec(text.slice(end, end + 90));
  if (bracket && tellsReporters(bracket[1] ?? "")) {
    reporters.push(...readReporters(bracket[1] ?? ""));
    end += bracket[0].length;
  } else if (bracket && /^\s?:/.test(text.slice(end + bracket[0].length))) end += bracket[0].length;
  const bare = BARE_REPORTERS.exec(text.slice(end, end + 60));
  if (bare) {
    reporters.push(...readReporters(bare[1] ?? ""));
    end += bare[0].length;
  }
  const mark = TITLE_MARK.exec(text.slice(end, end + 8));
  return { ...dateline, reporters, end: end + (mark?.[0].length ?? 0) };
}

function skipSpaces(text: string, dateline: PrintedDateline): PrintedDateline {
  const gap = /^[\s,—-]*/.exec(text.slice(dateline.end))?.[0].length ?? 0;
  return { ...dateline, end: dateline.end + gap };
}
