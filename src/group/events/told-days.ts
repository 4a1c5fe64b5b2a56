import { ENGLISH_MONTH, RUSSIAN_MONTH } from "../../text/month-names.ts";

/** A day of a month in the three languages; not that on which a dateline says that it was filed (9月11日电). */
// bounded: a few digits, one space, a list of months
const DAY = new RegExp(`(\\d{1,2})日(?!\\s?(?:电|讯|报道|消息))|(\\d{1,2})\\s${RUSSIAN_MONTH}|${ENGLISH_MONTH}\\s(\\d{1,2})(?!\\d)`, "gi");
const MOST = 4;

/** The days of a month (1…31) that a folded text tells of, as it tells of them: without month and year, which most reports leave out. */
export function toldDays(text: string): number[] {
  const days = [...text.matchAll(DAY)].map(([, chinese, russian, english]) => Number(chinese ?? russian ?? english));
  return [...new Set(days)].filter((day) => day >= 1 && day <= 31).slice(0, MOST);
}
