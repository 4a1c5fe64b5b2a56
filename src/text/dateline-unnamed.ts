import { isPlace } from "./places.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { readReporters } from "./reporters.ts";

const TOWN_AND_DAY = /^\s*[[(【](\p{Script=Han}{2,6})(?:(\d{1,2})月)?(\d{1,2})日([电讯])[\])】]\s*/u;
// bounded: a paragraph's first 240 characters
const SLASHED = /^\s*[[(【〔]?(记者\s?[\p{Script=Han}、·\s]{2,20})\/\s?(\p{Script=Han}{2,8}?)(?:专访|报[道导])[\])】〕]?(?:\s+|(?<=[\])】〕]))/u;
const NOTHING = { agency: null, place: null, day: null, mode: null, reporters: [], recent: false };

/** Datelines that do not say their house: （吉隆坡17日讯）, 〔記者沈硯／台北報導〕. Null where `text` (in plain forms) starts with none. */
export function readUnnamed(text: string): PrintedDateline | null {
  const town = TOWN_AND_DAY.exec(text);
  if (town) {
    const [all, place = "", month, day, mode] = town;
    const printed = { year: null, month: month === undefined ? null : Number(month), day: Number(day) };
    return { ...NOTHING, place, day: printed, mode: mode === "讯" ? "讯" : "电", end: all.length };
  }
  const [all = "", names = "", place = ""] = SLASHED.exec(text) ?? [];
  if (all === "") return null;
  return { ...NOTHING, place: isPlace(place) ? place : null, mode: "报道", reporters: readReporters(names), end: all.length };
}
