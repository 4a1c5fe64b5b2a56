/** What a program of tables knows UTF-8 by. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** A cell that a program of tables would reckon as a formula, itself or behind marks that were set already. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const MARKED = /^'+[=+\-@\t\r＝＋－＠]/;

/** Rows as CSV (RFC 4180), each with its line's end. What would be reckoned as a formula gets a `'` in front, which `withoutMark` takes away. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}

/** A cell as it was before it was made safe. */
export function withoutMark(cell: string): string {
  return MARKED.test(cell) ? cell.slice(1) : cell;
}

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
