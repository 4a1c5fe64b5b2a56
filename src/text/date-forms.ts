import type { Day } from "./calendar.ts";
import { ENGLISH_MONTH, monthByName, RUSSIAN_MONTH } from "./month-names.ts";
import { readChineseNumber, readChineseYear } from "./plain-digits.ts";

/** A way to print a date. What it reads may be no day of the calendar (NaN, 30 February): the caller refuses it. Year null: not printed. */
export interface DateForm {
  /** Global; meets plain forms (`toPlainForms`). */
  pattern: RegExp;
  read(found: readonly string[]): Omit<Day, "year"> & { year: number | null };
}

const YEAR_DIGITS = "[〇○零O0一二三四五六七八九]";
const SMALL = "[一二三四五六七八九十]{1,2}";
const SMALL_DAY = "[一二三四五六七八九十廿卅]{1,3}";
/** End of a day in figures; a clock may be glued on: 2020-09-1208:51. */
const DAY = "(\\d{2}(?=\\d{2}:\\d{2})|\\d{1,2}(?![\\d/]))";

/** The forms in which a date stands on pages and in feeds; where two start at one place the longer wins. */
export const DATE_FORMS: readonly DateForm[] = [
  form(`(?<![\\d/.]|\\d-)(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?${DAY}`, ([y, , m, d]) => numbers(y, m, d)),
  form("(?<!\\d)(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})(?:\\s?[日号號]|(?!\\d))", ([y, m, d]) => numbers(y, m, d)),
  form("(?<!\\d)(\\d{2})年(\\d{1,2})月(\\d{1,2})[日号號]", ([y, m, d]) => numbers(shortYear(y), m, d)),
  form(`(?<!${YEAR_DIGITS})(${YEAR_DIGITS}{4})年(${SMALL})月(${SMALL_DAY})[日号號]?`, ([y = "", m = "", d = ""]) => ({
    year: readChineseYear(y),
    month: readChineseNumber(m),
    day: readChineseNumber(d),
  })),
  form("(?<![\\d/.:-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/:-]|\\.\\d)", ([a = "", separator, b = "", c = ""]) =>
    dayFirst(a, b, c, separator),
  ),
  form(`(?<!\\w)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]{1,2}(?:of\\s)?(${ENGLISH_MONTH}),?[\\s-](\\d{4})(?!\\d)`, ([d, m, y]) => named(y, m, d)),
  form(`(?<!\\w)(\\d{1,2})\\s(${ENGLISH_MONTH})\\s(\\d{2})(?=\\s\\d{1,2}:\\d{2})`, ([d, m, y]) => named(shortYear(y), m, d)),
  form(`(?<!\\w)(${ENGLISH_MONTH})\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,2}|\\s{1,2})(\\d{4})(?![\\d:])`, ([m, d, y]) => named(y, m, d)),
  form(`(?<!\\w)(${ENGLISH_MONTH})\\s{1,2}(\\d{1,2})(?=\\s\\d{2}:\\d{2}:\\d{2}\\s(?:[A-Z]{3,4}\\s)?(\\d{4})(?!\\d))`, ([m, d, y]) => named(y, m, d)),
  form(`(?<!\\d)(\\d{4})[\\s-](${ENGLISH_MONTH})[\\s-](\\d{1,2})(?!\\d)`, ([y, m, d]) => named(y, m, d)),
  form("民[国國]\\s?(\\d{2,3})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", ([y, m, d]) => numbers(String(Number(y) + 1911), m, d)),
  form(`(?<!\\d)(\\d{1,2})\\s(${RUSSIAN_MONTH}),?\\s(\\d{4})(?!\\d)`, ([d, m, y]) => named(y, m, d)),
  form("(?<![\\w./:=&-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\w./:=&-])", ([y, m, d]) => numbers(y, m, d)),
  form("(?<![\\d年]|年\\s)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号號]", ([m, d]) => ({ ...numbers("0", m, d), year: null })),
  form(`(?<![年一二三四五六七八九十])(${SMALL})月(${SMALL_DAY})[日号號]`, ([m = "", d = ""]) => ({
    year: null,
    month: readChineseNumber(m),
    day: readChineseNumber(d),
  })),
  form("(?<![\\d/.:-])(\\d{1,2})[-/](\\d{1,2})(?=\\s{1,3}\\d{1,2}:\\d{2})", ([m, d]) => ({ ...numbers("0", m, d), year: null })),
];

function form(source: string, read: DateForm["read"]): DateForm {
  // bounded: every repetition above has a limit of a few characters
  return { pattern: new RegExp(source, "gi"), read };
}

function numbers(year = "", month = "", day = ""): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function named(year = "", month = "", day = ""): Day {
  return { year: Number(year), month: monthByName(month), day: Number(day) };
}

/** Two digits beside a 年 or a month's name can only be a year; 50 to 99 are of the last century. */
function shortYear(digits = ""): string {
  return (Number(digits) < 50 ? "20" : "19") + digits;
}

/** 31/12/2020, 12/31/2020, 31.12.2020, 98-12-31; what could be read in two ways is refused. */
function dayFirst(a: string, b: string, c: string, separator = ""): Day {
  if (Number(a) > 31) return numbers(`19${a}`, b, c);
  const year = c.length === 4 ? c : Number(c) > 31 ? `19${c}` : "";
  if (separator === "." || Number(a) > 12 || a === b) return numbers(year, b, a);
  return Number(b) > 12 ? numbers(year, a, b) : numbers("", a, b);
}
