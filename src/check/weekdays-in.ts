/** A weekday where it is printed; 0 is Sunday. */
export interface WeekdayFact {
  from: number;
  to: number;
  weekday: number;
}

const WEEKDAY = /(?:星期|礼拜|周)([一二三四五六日天])/g;
const ORDER = "日一二三四五六";

/** The weekdays of a text in plain forms; 每周一次 has one too, so that they mean something only beside a date or against a source. */
export function weekdaysIn(plain: string): WeekdayFact[] {
  return [...plain.matchAll(WEEKDAY)].map(({ 0: found, 1: name = "", index }) => ({
    ...{ from: index, to: index + found.length },
    weekday: ORDER.indexOf(name === "天" ? "日" : name),
  }));
}
