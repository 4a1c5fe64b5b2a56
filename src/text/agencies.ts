import { AGENCY_TABLE } from "./agency-table.ts";
import { toMainlandWords } from "./mainland-words.ts";

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

const byName = new Map(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.zh, ...agency.ru, ...agency.en].map((name) => [fold(name), agency] as const)),
);

/** The agency that bears that name in Chinese, Russian or English; capitals, spaces and the brackets of 《》 do not matter. Null for an unknown one. */
export function agencyByName(name: string): Agency | null {
  return byName.get(fold(name)) ?? null;
}

function fold(name: string): string {
  return toMainlandWords(name)
    .toLowerCase()
    .replace(/[\s《》«»"“”]/g, "");
}

function readLine(line: string): Agency {
  const [name = "", place, zh, ru, en] = line.split("|").map((column) => column.trim());
  const names = (column = "") => (column === "" ? [] : column.split(",").map((part) => part.trim()));
  return { name, zh: names(zh), ru: names(ru), en: names(en), ...(place ? { place } : {}) };
}
