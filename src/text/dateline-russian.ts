import { filedAbroad, firstRead } from "./filed-abroad.ts";
import { monthByName, RUSSIAN_MONTH } from "./month-names.ts";
import type { PrintedDateline } from "./printed-dateline.ts";

const PLACE = "(?<place>[А-ЯЁ][А-ЯЁа-яё-]{1,24}(?: [А-ЯЁ][А-ЯЁа-яё-]{0,24}){0,2})";
const DATE = `(?<day>\\d{1,2}) (?<month>${RUSSIAN_MONTH})(?: (?<year>\\d{4})(?: г(?:ода|\\.))?)?`;
const SLASHED = "/(?<slashed>[^/]{2,40})/\\.?(?:\\s?--?)?";
const DASHED = "[—–-]{1,2}\\s?(?<dashed>[^.—–]{2,40})\\.";
const NAMED = "(?<named>[A-ZА-ЯЁ][A-ZА-ЯЁa-zа-яё.-]{3,24}(?: [А-ЯЁ][А-ЯЁа-яё-]{2,20})?)";

const FORMS = [
  `${PLACE}[,.] ${DATE}[.,]?\\s{0,2}(?:${SLASHED}|${DASHED}|\\((?<bracketed>[^()]{2,30})\\)\\.?(?:\\s?[—–-])?|${NAMED}(?: [—–-]|\\.))`,
  `${DATE}, ${PLACE}\\s{0,2}${SLASHED}`,
  `(?<agency>[А-ЯЁA-Z][А-ЯЁA-Zа-яёa-z]{2,20}(?: [А-ЯЁ][а-яё]{3,20})?), ${DATE}\\.`,
  `(?<title>[А-ЯЁ][А-ЯЁ-]{1,24}(?: [А-ЯЁ][А-ЯЁ-]{0,24}){0,2})\\. (?<agency>[А-ЯЁA-Z]{4,20}) [—–-]`,
  // bounded: a paragraph's first 240 characters
].map((form) => new RegExp(`^\\s*${form}\\s*`));

/**
 * МОСКВА, 11 сентября. /ТАСС/., МОСКВА, 11 сен — РИА Новости., 11 сентября, Минск /Корр. БЕЛТА/., ТАСС, 11 сентября. at the start of `text`, or null.
 * Known agencies only, unless the place stands in capitals beside a date.
 */
export function readRussianDateline(text: string): PrintedDateline | null {
  const plain = text.replace(/\d{1,2} [А-ЯЁ]{3,8}/g, (date) => date.toLowerCase());
  return firstRead(plain, FORMS, readForm);
}

function readForm(all: string, groups: Record<string, string | undefined>): PrintedDateline | null {
  const { place, title, day, month, year, slashed, dashed, bracketed, named, agency } = groups;
  const printed = month ? { year: year ? Number(year) : null, month: monthByName(month), day: Number(day) } : null;
  const where = place ?? title ?? null;
  const vouched = agency === undefined && where !== null && where === where.toUpperCase();
  return filedAbroad({ all, place: where, day: printed, by: slashed ?? dashed ?? bracketed ?? named ?? agency ?? "", vouched });
}
