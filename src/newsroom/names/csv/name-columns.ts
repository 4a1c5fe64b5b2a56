import type { KnownName, NameKind } from "../../../core/known-name.ts";
import { heldTitles, titlesCell } from "./titles-cell.ts";

/** Columns of the file, in the order in which they are written; read in any order, and by these other names as well. */
export const COLUMNS = ["id", "kind", "zh", "ru", "en", "aliases", "titles", "country"] as const;
export type Column = (typeof COLUMNS)[number];
const OTHERWISE: Readonly<Record<string, Column>> = {
  ...{ 编号: "id", 类别: "kind", 中文: "zh", 中文名: "zh", 俄文: "ru", 俄文名: "ru", 英文: "en", 英文名: "en" },
  ...{ 别名: "aliases", 职务: "titles", 国家: "country" },
};
const KINDS: Readonly<Record<string, NameKind>> = {
  ...{ person: "person", place: "place", organisation: "organisation", organization: "organisation" },
  ...{ 人物: "person", 人: "person", 地点: "place", 地名: "place", 机构: "organisation", 组织: "organisation" },
};
/** Between the aliases of a cell, and between its titles. */
const BETWEEN = "|";

/** Which column a heading names, or null. */
export function columnOf(heading: string): Column | null {
  const word = heading.trim().toLowerCase();
  return COLUMNS.find((column) => column === word) ?? OTHERWISE[word] ?? null;
}

/** A name as a row of the file. */
export function cellsOf({ id, kind, zh, ru, en, aliases, titles, country }: KnownName): (string | null)[] {
  return [id, kind, zh, ru, en, aliases.join(BETWEEN), titlesCell(titles, BETWEEN), country];
}

/** What a cell says; `undefined` where it cannot be read. */
export const READ: { [C in Exclude<Column, "id">]: (cell: string) => KnownName[C] | undefined } = {
  kind: (cell) => KINDS[cell.toLowerCase()],
  zh: (cell) => cell || undefined,
  ru: (cell) => cell || null,
  en: (cell) => cell || null,
  aliases: (cell) => parts(cell),
  titles: (cell) => heldTitles(parts(cell)),
  country: (cell) => (cell === "" ? null : /^[a-z]{2}$/i.test(cell) ? cell.toUpperCase() : undefined),
};

function parts(cell: string): string[] {
  return cell
    .split(/[|｜]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
