import { readChineseNumber, readChineseYear } from "../text/plain-digits.ts";

/** A date as far as it is printed. */
export interface DateFact {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number | null;
}

const DIGIT_DATE = /(?<!\d)(?:(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号])?|((?:19|20)\d{2})年|(\d{1,2})日)/g;
const WORD_DATE =
  /(?:([〇零一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]|([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月)?/g;

/** The dates of a text in plain forms, in order; impossible ones too. */
export function datesIn(plain: string): DateFact[] {
  const digits = [...plain.matchAll(DIGIT_DATE)].map(({ 0: found, index, 1: year, 2: month, 3: day, 4: onlyYear, 5: onlyDay }) => ({
    ...{ from: index, to: index + found.length },
    year: given(year ?? onlyYear, Number),
    month: given(month, Number),
    day: given(day ?? onlyDay, Number),
  }));
  const words = [...plain.matchAll(WORD_DATE)].map(({ 0: found, index, 1: year, 2: month, 3: day, 4: onlyYear, 5: itsMonth }) => ({
    ...{ from: index, to: index + found.length },
    year: given(year ?? onlyYear, readChineseYear),
    month: given(month ?? itsMonth, readChineseNumber),
    day: given(day, readChineseNumber),
  }));
  return [...digits, ...words].sort((a, b) => a.from - b.from);
}

function given(printed: string | undefined, read: (text: string) => number): number | null {
  return printed === undefined ? null : read(printed);
}
