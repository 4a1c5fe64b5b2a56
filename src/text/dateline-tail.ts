import { isPlace } from "./places.ts";
import { readReporters, tellsReporters } from "./reporters.ts";
import { looksLikeName } from "./surnames.ts";

/** What follows the words of a dateline: who reported, and where the text proper begins. */
export interface DatelineTail {
  reporters: string[];
  /** Town that the bracket of reporters names: （记者 张三 北京报道）. */
  place: string | null;
  end: number;
}

const BRACKET = /^\s?\(([^()]{1,80})\)/;
const TITLE_MARK = /^\s?(?:题|综述|特写|通讯|评论|快讯)?\s?:/;
// Names outside a bracket end before a space, a colon or 报道; 记者张三从省里获悉 is already the text.
const BARE =
  /^\s{0,3}((?:记者|通讯员)[\s:]{0,2}[\u4e00-\u9fff·]{2,4}(?:、(?:记者|通讯员)?[\u4e00-\u9fff·]{2,4}){0,4}?)(?=\s|$|:|(?:综合|摄影)?报道[\s:])(?:(?:综合|摄影)?报道)?/;
const GAP = /^[\s,/—-]*/;

/** Reads on from `start` in plain forms: reporters in a bracket or before a space, a programme's name before a colon, 题：, spaces. */
export function readTail(text: string, start: number): DatelineTail {
  const bracket = readBracket(text, start);
  const bare = readBare(text, bracket.end);
  const more = readBare(text, bare.end);
  const mark = TITLE_MARK.exec(text.slice(more.end, more.end + 8))?.[0] ?? "";
  const marked = more.end + mark.length;
  const gap = GAP.exec(text.slice(marked))?.[0] ?? "";
  return { reporters: [...bracket.reporters, ...bare.reporters, ...more.reporters], place: bracket.place, end: marked + gap.length };
}

function readBracket(text: string, start: number): DatelineTail {
  const [all = "", inside = ""] = BRACKET.exec(text.slice(start, start + 90)) ?? [];
  const end = start + all.length;
  if (tellsReporters(inside) || /^编辑[\s:]/.test(inside) || namesOnly(inside))
    return { reporters: readReporters(inside), place: townIn(inside), end };
  return { reporters: [], place: null, end: /^\s?:/.test(text.slice(end, end + 2)) ? end : start };
}

function townIn(inside: string): string | null {
  const town = /\s(\p{Script=Han}{2,6})报[道导]$/u.exec(inside)?.[1];
  return town !== undefined && isPlace(town) ? town : null;
}

/** (陆一舟 丁香) behind a dateline are its reporters. */
function namesOnly(inside: string): boolean {
  return inside.split(/[\s、]/).every(looksLikeName);
}

function readBare(text: string, start: number): DatelineTail {
  const [all = "", names = ""] = BARE.exec(text.slice(start, start + 60)) ?? [];
  return { reporters: readReporters(names), place: null, end: start + all.length };
}
