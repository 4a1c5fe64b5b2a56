import { CITIES, COUNTRIES } from "./place-table.ts";
import { sameLength } from "./same-length.ts";

// Provinces of China, which stand alone in a dateline (云南5月3日电) or before a city.
const PROVINCES =
  "河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆".split(
    " ",
  );

const cities = CITIES.trim()
  .split("\n")
  .map((line) => line.split("|").map((column) => column.trim()));
const countries = new Set(COUNTRIES.trim().split(/\s+/).map(sameLength));
const known = new Set([...countries, ...[...PROVINCES, ...cities.map(([chinese = ""]) => chinese)].map(sameLength)]);
const chineseByForeign = new Map(
  cities.flatMap(([chinese = "", ...foreign]) => foreign.filter(Boolean).map((name) => [name.toLowerCase(), chinese] as const)),
);

/** Whether `printed` is the Chinese name (in either script) of a country, a capital or a large city, or two such one after the other (俄罗斯莫斯科, 纽约联合国). */
export function isPlace(printed: string): boolean {
  const name = sameLength(printed);
  if (known.has(name)) return true;
  for (let i = 2; i <= name.length - 2; i++) if (known.has(name.slice(0, i)) && known.has(name.slice(i))) return true;
  return false;
}

/** Chinese names of all countries, provinces and cities that are known here. */
export const PLACES: ReadonlySet<string> = known;

/** Whether `name` is a country's usual Chinese name. */
export function isCountry(name: string): boolean {
  return countries.has(sameLength(name));
}

/** Lengths of the countries' names with which `text` begins, the shortest first. */
export function countriesAt(text: string): number[] {
  const folded = sameLength(text.slice(0, 6));
  return LENGTHS.filter((length) => countries.has(folded.slice(0, length)));
}

const LENGTHS = [2, 3, 4, 5, 6];

/** Chinese name of a city given in English or Russian, whatever its capitals; null for one that is not in the table. */
export function placeByForeignName(name: string): string | null {
  return chineseByForeign.get(name.toLowerCase().replaceAll("ё", "е")) ?? null;
}
