import { agencyByName } from "./agencies.ts";
import type { PrintedDateline } from "./dateline-chinese.ts";
import { ENGLISH_MONTH, monthByName, RUSSIAN_MONTH } from "./month-names.ts";
import { placeByForeignName } from "./places.ts";

// bounded: a paragraph's first 240 characters
const ENGLISH = new RegExp(
  `^\\s*([A-Z][A-Za-z.'’-]{1,20}(?: [A-Z][A-Za-z.'’-]{0,20}){0,3})(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,20})?)?(?:, (${ENGLISH_MONTH}) (\\d{1,2})(?:, (\\d{4}))?)?\\.?\\s{0,2}(?:\\(([^()]{2,30})\\)\\s{0,2}(?:--|—|–|-)|/([^/]{2,30})/\\.?(?:\\s?--)?)\\s*`,
);
// bounded: a paragraph's first 240 characters
const RUSSIAN = new RegExp(
  `^\\s*([А-ЯЁ][А-ЯЁа-яё-]{1,24}(?: [А-ЯЁ][А-ЯЁа-яё-]{0,24}){0,2})[,.] (\\d{1,2}) (${RUSSIAN_MONTH})(?: (\\d{4})(?: г(?:ода|\\.))?)?[.,]?\\s{0,2}(?:/([^/]{2,40})/\\.?|[—–-]{1,2}\\s?([^.—–]{2,30})\\.|([A-ZА-ЯЁ.]{4,20}) [—–-])\\s*`,
  "i",
);

/** MOSCOW, Sept. 11 (Xinhua) --, PARIS (AP) —, MOSCOW, September 11. /TASS/. at the start of `text`, or null. Known agencies only, unless a date stands by. */
export function readEnglishDateline(text: string): PrintedDateline | null {
  const found = ENGLISH.exec(text);
  if (!found) return null;
  const [all, place = "", month, day, year, bracketed, slashed] = found;
  const dayOf = month === undefined ? null : { year: year ? Number(year) : null, month: monthByName(month), day: Number(day) };
  return filed(all, place, dayOf, (bracketed ?? slashed ?? "").trim());
}

/** МОСКВА, 11 сентября. /ТАСС/. and МОСКВА, 11 сен — РИА Новости. at the start of `text`, or null. */
export function readRussianDateline(text: string): PrintedDateline | null {
  const found = RUSSIAN.exec(text);
  if (!found) return null;
  const [all, place = "", day, month = "", year, slashed, dashed, capitals] = found;
  return filed(
    all,
    place,
    { year: year ? Number(year) : null, month: monthByName(month), day: Number(day) },
    (slashed ?? dashed ?? capitals ?? "").trim(),
  );
}

function filed(all: string, place: string, day: PrintedDateline["day"], by: string): PrintedDateline | null {
  const { agency, reporters } = splitCorrespondent(by);
  const known = agencyByName(agency.replace(/\.(?:RU|COM)$/i, ""));
  if (!known && (day === null || place !== place.toUpperCase())) return null;
  return { agency: known?.name ?? agency, place: placeByForeignName(place) ?? place, day, mode: "电", reporters, recent: false, end: all.length };
}

/** Корр. ТАСС Иван Иванов names the agency in one word and then the reporter. */
function splitCorrespondent(by: string): { agency: string; reporters: string[] } {
  const found = /^Корр\.\s?(\S+)\s(.+)$/.exec(by);
  return found ? { agency: found[1] ?? by, reporters: [found[2] ?? ""] } : { agency: by, reporters: [] };
}
