import { AGENCY_TABLE } from "./agency-table.ts";
import { sameLength } from "./same-length.ts";

/** An agency or paper that Chinese copy cites. */
export interface Agency {
  /** Chinese name as it prints it itself. */
  name: string;
  /** Other Chinese names: whole, short, of other regions. */
  zh: string[];
  ru: string[];
  en: string[];
  /** Chinese name of its seat, where that is known. */
  place?: string;
}

/** All that the table knows, in its order. */
export const AGENCIES: readonly Agency[] = AGENCY_TABLE.trim().split("\n").map(readLine);

const printed = AGENCIES.flatMap((agency) => [agency.name, ...agency.zh, ...agency.ru, ...agency.en].map((name) => [name, agency] as const));
const byName = new Map(printed.map(([name, agency]) => [bare(name), agency]));
// Own names last, so that they win where another's Traditional alias folds to one: 文汇报 is none of Hong Kong's.
const byFolded = new Map(
  [...printed, ...AGENCIES.map((agency) => [agency.name, agency] as const)].map(([name, agency]) => [sameLength(bare(name)), agency]),
);

/** The agency that bears that name in Chinese (either script), Russian or English; capitals, spaces and the brackets of 《》 do not matter. Null for an unknown one. */
export function agencyByName(name: string): Agency | null {
  return byName.get(bare(name)) ?? byFolded.get(sameLength(bare(name))) ?? null;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s《》«»"“”]/g, "");
}

function readLine(line: string): Agency {
  const [name = "", place, zh, ru, en] = line.split("|").map((column) => column.trim());
  const names = (column = "") => (column === "" ? [] : column.split(",").map((part) => part.trim()));
  return { name, zh: names(zh), ru: names(ru), en: names(en), ...(place ? { place } : {}) };
}
