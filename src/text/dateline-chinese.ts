import { agencyByName } from "./agencies.ts";
import { agenciesAt } from "./agency-at.ts";
import { readFiled } from "./dateline-filed.ts";
import { readTail } from "./dateline-tail.ts";
import { readUnnamed } from "./dateline-unnamed.ts";
import type { PrintedDateline } from "./printed-dateline.ts";

const CLOSERS: Record<string, string> = { "【": "】", "(": ")", "[": "]", "〔": "〕" };

/** The Chinese dateline that `text` (in plain forms) starts with, or null. */
export function readChineseDateline(text: string): PrintedDateline | null {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const closer = CLOSERS[text[start] ?? ""];
  const opened = start + (closer === undefined ? 0 : 1);
  const cited = text[opened] === "据";
  const from = opened + (cited ? 1 : 0);
  const inside = closer === undefined ? text.slice(from) : insideOf(text, from, closer);
  const found = inside === null ? null : readInside(inside, closer === undefined ? null : text.slice(from + inside.length + 1), cited);
  if (!found || inside === null) return readUnnamed(text) ?? readRelease(text);
  const end = from + (closer === undefined ? found.end : inside.length + 1);
  const tail = readTail(text, end);
  return { ...found, place: found.place ?? tail.place, reporters: [...found.reporters, ...tail.reporters], end: tail.end };
}

/** Text of a bracket that stands at the start, when all of it can be a dateline: at most 60 characters. */
function insideOf(text: string, from: number, closer: string): string | null {
  const end = text.slice(from, from + 60).indexOf(closer);
  return end < 0 ? null : text.slice(from, from + end);
}

// （新华社）报道称: the bracket only explains who the sentence's subject is.
const SENTENCE_GOES_ON = /^\s?(?:报道|消息|画面|镜头|记者|称|说|表示|的|援引|[,。、])/;

/**
 * @param behind what follows the closing bracket; null where there is no bracket
 * @param cited 据 stands before the agency
 */
function readInside(inside: string, behind: string | null, cited: boolean): PrintedDateline | null {
  for (const agency of agenciesAt(inside)) {
    const filed = readFiled(inside.slice(agency.end), agency, behind !== null && !cited, cited);
    if (!filed || (filed.mode === null && SENTENCE_GOES_ON.test(behind ?? ""))) continue;
    return { ...filed, agency: agency.name, end: agency.end + filed.end };
  }
  return null;
}

const RELEASE = /^\s*([\u4e00-\u9fff]{2,8}?)\s?(\d{4})年(\d{1,2})月(\d{1,2})日\s?\/([^/]{2,20})\/\s?[—–-]{0,2}\s*/;

/** 北京2021年1月5日 /美通社/ --: the form of press releases. */
function readRelease(text: string): PrintedDateline | null {
  const found = RELEASE.exec(text);
  if (!found) return null;
  const [all, place = "", year, month, day, by = ""] = found;
  const agency = agencyByName(by)?.name ?? by;
  return {
    agency,
    place,
    day: { year: Number(year), month: Number(month), day: Number(day) },
    mode: "电",
    reporters: [],
    recent: false,
    end: all.length,
  };
}
