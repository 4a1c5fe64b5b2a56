import type { DatelineMode } from "../core/dateline.ts";
import type { AgencyAt } from "./agency-at.ts";
import { readByline } from "./byline-line.ts";
import type { PrintedDay } from "./dateline-day.ts";
import { isPlace } from "./places.ts";
import { readReporters, tellsReporters } from "./reporters.ts";

/** Where, when and how an agency filed, as printed behind its name; `end` counts from there. */
export interface Filed {
  place: string | null;
  day: PrintedDay | null;
  mode: DatelineMode | null;
  reporters: string[];
  /** 日前 stands where the day should. */
  recent: boolean;
  end: number;
}

const NOTHING: Filed = { place: null, day: null, mode: null, reporters: [], recent: false, end: 0 };

const PLACE = "(?:[\\p{Script=Han}·、/“”]{2,14}?|“[^“”]{1,10}”号)";
const DAY = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:凌晨|上午|下午|晚)?";
const MODE = "((?:新媒体|体育)?专电|急电|电讯|快讯|专讯|[微专]?特稿|电|讯|消息|报道|报导|编发)";
// 9月11日电话会议 is no 电.
const NOT_A_WORD = "(?![话视报力子影邮商脑信网动台磁梯站缆池量厂气费告文贺竞])";
// bounded: a paragraph's first 240 characters
const DATED = new RegExp(`^\\s?(${PLACE})??\\s?${DAY}\\s?(${PLACE})??\\s?${MODE}${NOT_A_WORD}`, "u");
// bounded: a paragraph's first 240 characters
const RECENT = new RegExp(`^\\s?(${PLACE})??\\s?(?:日前|近日)${MODE}`, "u");
// bounded: a paragraph's first 240 characters
const UNDATED = new RegExp(`^\\s?(${PLACE})??\\s?(?:综合)?${MODE}`, "u");
// bounded: a paragraph's first 240 characters
const REPORTER_FIRST = new RegExp(`^\\s?记者\\s?([\\p{Script=Han}·、\\s]{2,20}?)\\s?${DAY}${MODE}${NOT_A_WORD}`, "u");
// bounded: a paragraph's first 240 characters
const DASHED = new RegExp(`^\\s?(${PLACE})\\s?(?:${DAY})?\\s?(?:[—–]{1,2}|--|-\\s)`, "u");
// bounded: a paragraph's first 240 characters
const ESSAY = new RegExp(`^\\s?${DAY}(?:文章|社论)(?=\\s|题|$)`, "u");

/** Reads what stands behind an agency's name, in plain forms; null where that is no dateline. `bracketed`: all of it stood in a bracket; `cited`: behind 据. */
export function readFiled(rest: string, agency: AgencyAt, bracketed: boolean, cited = false): Filed | null {
  return (
    readReporterFirst(rest) ??
    readDated(rest, agency, cited) ??
    readRecent(rest, agency) ??
    readUndated(rest, agency, bracketed) ??
    readDashed(rest, agency) ??
    readEssay(rest, agency) ??
    (bracketed ? readName(rest, agency) : readSigned(rest, agency))
  );
}

/** 新华社莫斯科9月11日电. 报道 and 消息 are often a sentence's verb: they count before a gap, or behind a place that is known. */
function readDated(rest: string, agency: AgencyAt, cited: boolean): Filed | null {
  const found = DATED.exec(rest);
  if (!found) return null;
  const [all, before, year, month, day, after, mode = ""] = found;
  const place = before ?? after ?? null;
  if (place !== null && !canBePlace(place)) return null;
  const named = place !== null && isPlace(place) && rest[all.length] === ",";
  const told = mode === "消息" && place === null && !cited && rest[all.length] === ",";
  const filed = /电|讯/.test(mode) || endsHere(rest, all.length) || (agency.known && (named || told));
  return filed ? { ...NOTHING, place, day: dayOf(year, month, day), mode: modeOf(mode), end: all.length } : null;
}

const LONGEST_PLACE = 5; // of those that no table knows; 日前 and a gap behind the verb vouch for the rest

/** 塔斯社莫斯科日前报道, 《劳动报》日前报道. */
function readRecent(rest: string, agency: AgencyAt): Filed | null {
  const found = RECENT.exec(rest);
  if (!found) return null;
  const [all, place, mode = ""] = found;
  const anchored =
    place === undefined
      ? agency.titled || agency.known || modeOf(mode) === "电"
      : isPlace(place) || (place.length <= LONGEST_PLACE && canBePlace(place));
  return anchored && endsHere(rest, all.length) ? { ...NOTHING, place: place ?? null, mode: modeOf(mode), recent: true, end: all.length } : null;
}

/** 本报讯, 新华社快讯, 央视网消息（…）, 路透社伦敦电: only where the words stop there. */
function readUndated(rest: string, agency: AgencyAt, bracketed: boolean): Filed | null {
  const found = UNDATED.exec(rest);
  if (!found) return null;
  const [all, place, mode = ""] = found;
  if (!agency.known && mode !== "讯") return null;
  const tail = rest.slice(all.length);
  if (place === undefined ? /报[道导]/.test(mode) && !bracketed && !REPORTERS_FOLLOW.test(tail) : !agency.known || !isPlace(place)) return null;
  const ends = endsHere(rest, all.length) || (mode.endsWith("讯") && (TODAY.test(tail) || tail.startsWith(",")));
  if (!ends) return null;
  const reporters = bracketed && tellsReporters(tail) ? readReporters(tail) : [];
  return { ...NOTHING, place: place ?? null, mode: modeOf(mode), reporters, end: all.length };
}

/** 中央社記者陳小明台北11日電: the place is the end of the run that the gazetteer knows. */
function readReporterFirst(rest: string): Filed | null {
  const found = REPORTER_FIRST.exec(rest);
  if (!found) return null;
  const [all, run = "", year, month, day, mode = ""] = found;
  const cut = Array.from(run, (_, i) => i).find((i) => i >= 2 && isPlace(run.slice(i)));
  if (cut === undefined) return null;
  return {
    ...NOTHING,
    place: run.slice(cut),
    day: dayOf(year, month, day),
    mode: modeOf(mode),
    reporters: readReporters(run.slice(0, cut)),
    end: all.length,
  };
}

/** 路透北京9月11日 - , 越通社河内——: a dash instead of 电, of agencies that are known at places that are. */
function readDashed(rest: string, agency: AgencyAt): Filed | null {
  const found = DASHED.exec(rest);
  if (!found || !agency.known || agency.name === null) return null;
  const [all, place = "", year, month, day] = found;
  return isPlace(place) ? { ...NOTHING, place, day: day === undefined ? null : dayOf(year, month, day), mode: "电", end: all.length } : null;
}

/** 美国《北风时报》9月11日文章 题：… */
function readEssay(rest: string, agency: AgencyAt): Filed | null {
  const [all = "", year, month, day] = ESSAY.exec(rest) ?? [];
  return agency.titled && day !== undefined ? { ...NOTHING, day: dayOf(year, month, day), end: all.length } : null;
}

/** （央视新闻） or （央视记者 张三） before the first sentence. */
function readName(rest: string, agency: AgencyAt): Filed | null {
  if (!agency.known || agency.name === null) return null;
  if (rest === "") return NOTHING;
  return tellsReporters(rest) ? { ...NOTHING, reporters: readReporters(rest), end: rest.length } : null;
}

/** 新华社记者陆一舟, 本报驻俄罗斯记者 丁香 as a line of its own; 本台记者陆一舟报道： before the text. */
function readSigned(rest: string, agency: AgencyAt): Filed | null {
  const byline = agency.known ? readByline(rest) : null;
  return byline && { ...NOTHING, mode: byline.isReport ? "报道" : null, reporters: byline.reporters, end: byline.end };
}

const REPORTERS_FOLLOW = /^\s?\((?:[^()]{0,8})记者/;
// 本报讯今天上午…: the gap is lost in many copies.
const TODAY = /^(?:今天|今日|昨天|昨日|近日|日前|当地时间|\d{1,2}月|\d{1,2}日)/;
const GAP = /^(?:$|[\s:()\][】—-]|记者|通讯员|题:)/;

function endsHere(rest: string, index: number): boolean {
  return GAP.test(rest.slice(index, index + 3));
}

/** A place that no table knows may stand before a date, unless its words say something else. */
function canBePlace(text: string): boolean {
  return !/^[、/]|记者|表示|报道|消息|最新|当地|时间|媒体|获悉|于|自|在|从|的|是|将|截至|年|月|援引|称/.test(text);
}

function modeOf(printed: string): DatelineMode {
  if (printed === "消息" || printed === "编发") return printed;
  if (/报[道导]/.test(printed)) return "报道";
  return /^[快专]?讯$/.test(printed) ? "讯" : "电";
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): PrintedDay {
  return { year: year === undefined ? null : Number(year), month: month === undefined ? null : Number(month), day: Number(day) };
}
