import { filedAbroad, firstRead, knownAgency } from "./filed-abroad.ts";
import { ENGLISH_MONTH, monthByName } from "./month-names.ts";
import type { PrintedDateline } from "./printed-dateline.ts";

const WORD = "[A-Z][A-Za-z.'’-]{0,20}";
const PLACE = `(?<place>[A-Z][A-Za-z.'’-]{1,20}?(?:[ /]${WORD}?){0,3}?)`;
const REGION = "(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,20})?)?";
const DATE = `(?:(?<month>${ENGLISH_MONTH}) (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?<monthLast>${ENGLISH_MONTH}))(?:,? (?<year>\\d{4}))?`;
const DASH = "(?:--|—|–|-|_)";

const FORMS = [
  `${PLACE}${REGION}(?:[,.] ${DATE})?\\.?\\s{0,2}(?<wired>--)?(?:\\((?<bracketed>[^()]{2,30})\\)\\s{0,2}(?<closed>${DASH}|:)?|/(?<slashed>[^/]{2,30})/\\.?(?:\\s?--)?)`,
  `${PLACE}${REGION}(?:, ${DATE})?, (?<plain>[A-Z]{2,9}) ?${DASH}`,
  `\\((?<bracketed>[^()]{2,30})\\) ${DASH} ${PLACE}, ${DATE} (?<closed>${DASH})`,
  // bounded: a paragraph's first 240 characters
].map((form) => new RegExp(`^\\s*${form}\\s*`));

/**
 * MOSCOW, Sept. 11 (Xinhua) --, PARIS (AP) —, MOSCOW, September 11. /TASS/., (ANSA) - ROME, SEP 11 - at the start of `text`, or null.
 * Known agencies only, unless a date stands by.
 */
export function readEnglishDateline(text: string): PrintedDateline | null {
  const plain = text.replace(/\b[A-Z]{3,9}(?=\.? \d)/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return firstRead(plain, FORMS, readForm);
}

function readForm(all: string, groups: Record<string, string | undefined>): PrintedDateline | null {
  const { place = "", month, monthLast, day, dayFirst, year, wired, bracketed, closed, slashed, plain } = groups;
  const by = bracketed ?? slashed ?? plain ?? "";
  const name = month ?? monthLast;
  const printed = name ? { year: year ? Number(year) : null, month: monthByName(name), day: Number(day ?? dayFirst) } : null;
  // A bracket without a mark behind it may explain a word.
  if (bracketed !== undefined && closed === undefined && (printed === null || !knownAgency(by))) return null;
  const dated = printed !== null && place === place.toUpperCase();
  return filedAbroad({ all, place, day: printed, by, vouched: plain === undefined && (dated || wired !== undefined) });
}
