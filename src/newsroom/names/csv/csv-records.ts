/** Lines that one row may go over, where a cell holds line breaks; a quotation mark that is never closed then costs its own line only. */
const MOST_LINES = 20;

/** A row's cells, or null where its quotation marks do not fit; `line` is where it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[] | null;
}

/**
 * The rows of a CSV text (RFC 4180), but for empty ones. What cannot be read costs one line: the next is read anew, and nothing behind it is lost,
 * which is why no library does it.
 */
export function* csvRecords(csv: string): Generator<CsvRecord> {
  const lines = csv.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const delimiter = [",", ";", "\t"].find((sign) => lines[0]?.includes(sign)) ?? ",";
  for (let at = 0; at < lines.length; ) {
    const length = linesOfRecord(lines, at);
    const cells = cellsOf(lines.slice(at, at + Math.max(length, 1)).join("\n"), delimiter);
    if (cells === null || cells.some((cell) => cell.trim() !== "")) yield { line: at + 1, cells: length === 0 ? null : cells };
    at += cells === null ? 1 : Math.max(length, 1);
  }
}

/** How many lines it takes until quotation marks are even; 0 where they never are. */
function linesOfRecord(lines: readonly string[], from: number): number {
  let marks = 0;
  for (let n = 0; n < MOST_LINES && from + n < lines.length; n++) {
    marks += (lines[from + n]?.split('"').length ?? 1) - 1;
    if (marks % 2 === 0) return n + 1;
  }
  return 0;
}

function cellsOf(record: string, delimiter: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; at <= record.length; at++) {
    if (record[at] !== '"') {
      const end = endOf(record, delimiter, at);
      const cell = record.slice(at, end);
      if (cell.includes('"')) return null;
      cells.push(cell);
      at = end;
      continue;
    }
    const close = closing(record, at + 1);
    if (close < 0 || (close + 1 < record.length && record[close + 1] !== delimiter)) return null;
    cells.push(record.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 1;
  }
  return cells;
}

function endOf(record: string, delimiter: string, from: number): number {
  const end = record.indexOf(delimiter, from);
  return end < 0 ? record.length : end;
}

/** Where the quotation mark that closes is; two together are one that is meant. */
function closing(record: string, from: number): number {
  for (let at = record.indexOf('"', from); at >= 0; at = record.indexOf('"', at + 2)) if (record[at + 1] !== '"') return at;
  return -1;
}
