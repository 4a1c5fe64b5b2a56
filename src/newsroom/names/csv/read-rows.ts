import { Refused } from "../../../core/refused.ts";
import type { Saying } from "../../../core/saying.ts";
import { withoutMark } from "../../csv-text.ts";
import { csvRecords } from "./csv-records.ts";
import { type Column, columnOf } from "./name-columns.ts";

/** Rows that one file may have: a table as large as the newsroom's may become. */
export const MOST_ROWS = 50_000;

/** A row of the file by the line on which it begins; columns that the file has not are missing, `problem` says why it cannot be read. */
export type CsvRow = { line: number; cells: Partial<Record<Column, string>> } | { line: number; problem: Saying };

/** The rows of a file, without its headings. @throws {Refused} "invalid" where the first line does not name `kind` and `zh`; "too-large" */
export function* readRows(csv: string): Generator<CsvRow> {
  let columns: (Column | null)[] | null = null;
  let rows = 0;
  for (const { line, cells } of csvRecords(csv)) {
    if (columns === null) columns = columnsOf(cells ?? []);
    else if (++rows > MOST_ROWS) throw tooMany();
    else yield { line, ...rowOf(cells, columns) };
  }
  if (columns === null) throw noHeadings();
}

function columnsOf(headings: readonly string[]): (Column | null)[] {
  const columns = headings.map(columnOf);
  if (!columns.includes("kind") || !columns.includes("zh")) throw noHeadings();
  return columns;
}

function rowOf(record: readonly string[] | null, columns: readonly (Column | null)[]) {
  if (record === null) return { problem: MARKS };
  if (record.slice(columns.length).some((cell) => cell.trim() !== "")) return { problem: MORE_CELLS };
  return { cells: Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, withoutMark((record[i] ?? "").trim())]] : []))) };
}

const MARKS: Saying = { en: "Its quotation marks do not fit.", zh: "引号不配对。" };
const MORE_CELLS: Saying = {
  en: "It has more cells than there are headings; what holds a comma stands in quotation marks.",
  zh: "格数比表头多；含逗号的内容要放在引号里。",
};

function noHeadings(): Refused {
  return new Refused(
    "invalid",
    "The first line has to name the columns, “kind” and “zh” among them.",
    "第一行要写列名，至少有 kind（类别）和 zh（中文）。",
    "csv",
  );
}

function tooMany(): Refused {
  return new Refused("too-large", `A file may have ${MOST_ROWS} rows; split it.`, `一个文件最多 ${MOST_ROWS} 行，请分成几个。`, "csv");
}
