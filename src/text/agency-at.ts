import { AGENCIES, agencyByName } from "./agencies.ts";
import { countriesAt, isCountry } from "./places.ts";
import { sameLength } from "./same-length.ts";

/** An agency's name at the start of a text. */
export interface AgencyAt {
  /** Own name of a known agency; as printed otherwise; null for 本报 and the like, who do not say their name. */
  name: string | null;
  known: boolean;
  /** Printed in 《》. */
  titled: boolean;
  end: number;
}

const TITLED = /^([\u4e00-\u9fff]{0,8})《([^《》]{1,20})》(?:网站|电子版)?/;
const OWN = /^本(?:报|网|台|刊|社|站)/;
const SUFFIX = /(?:(?:通讯|新闻|电讯|资讯|广播|财经)社|社|报|网|电台|电视台|广播|台|客户端|融媒体中心|在线|资讯|电讯|新闻|发布|卫视|周刊|杂志|财经)/g;
const UNKNOWN_LENGTH = 14; // 哈萨克斯坦国际通讯社 has ten; longer runs before a 社 or 报 are sentences

const printedNames = [...new Set(AGENCIES.flatMap((agency) => [agency.name, ...agency.zh]).map(sameLength))];
const namesByStart = Map.groupBy(
  printedNames.sort((a, b) => b.length - a.length),
  (name) => name.slice(0, 2),
);

/** Readings of the agency that a text starts with, the likeliest first; none where it starts with no agency. */
export function agenciesAt(text: string): AgencyAt[] {
  const titled = TITLED.exec(text);
  if (titled) return titledAt(titled);
  const own = OWN.exec(text);
  const known = knownAt(text, 0);
  return [...(own ? [{ name: null, known: true, titled: false, end: own[0].length }] : []), ...known, ...afterCountry(text), ...unknownAt(text)];
}

function titledAt([all, before = "", name = ""]: RegExpExecArray): AgencyAt[] {
  if (before && !isCountry(before) && before.length > 3) return [];
  const agency = agencyByName(before + name) ?? agencyByName(name);
  return [{ name: agency?.name ?? name, known: agency !== null, titled: true, end: all.length }];
}

/** Only the longest known name: 央视新闻 is never 央视 at a place called 新闻. */
function knownAt(text: string, from: number): AgencyAt[] {
  const length = knownLength(text, from);
  if (length === 0) return [];
  const name = text.slice(from, from + length);
  return [{ name: agencyByName(name)?.name ?? name, known: true, titled: false, end: from + length + outletLength(text, from + length) }];
}

/** Characters of the longest known name at `from`; 0 where there is none. */
function knownLength(text: string, from: number): number {
  const folded = sameLength(text.slice(from, from + LONGEST_NAME));
  return namesByStart.get(folded.slice(0, 2))?.find((name) => folded.startsWith(name))?.length ?? 0;
}

const LONGEST_NAME = Math.max(...printedNames.map((name) => name.length));
const OUTLET = /^(?:(?:新闻)?客户端|网站|官网|官方微博|微信公众号|网(?=讯|电|消息|报道|记者|\d))/;

/** The agency's own outlet belongs to its name, and a sister's beside it: 云州日报客户端, 工人日报—中工网. */
function outletLength(text: string, index: number): number {
  const outlet = OUTLET.exec(text.slice(index, index + 8))?.[0].length ?? 0;
  const joint = /^[—·/-]{1,2}/.exec(text.slice(index + outlet, index + outlet + 2))?.[0].length ?? 0;
  const sister = joint === 0 ? 0 : knownLength(text, index + outlet + joint);
  return outlet + (sister === 0 ? 0 : joint + sister);
}

function afterCountry(text: string): AgencyAt[] {
  return countriesAt(text).flatMap((length) => knownAt(text, length));
}

function unknownAt(text: string): AgencyAt[] {
  const run = /^[\p{Script=Han}·A-Za-z\d]*/u.exec(text.slice(0, UNKNOWN_LENGTH))?.[0] ?? "";
  return [...run.matchAll(SUFFIX)]
    .map((found) => found.index + found[0].length)
    .filter((end) => end >= 2)
    .map((end) => ({ name: run.slice(0, end), known: false, titled: false, end }));
}
