import type { KnownNameAt } from "../../check/translation/check-translation.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { namesIn } from "../../text/names/names-in.ts";

/** The names of the newsroom's table in a text, each with what it is in Chinese. */
export function namesAt(text: string, table: NameTable): KnownNameAt[] {
  const chinese = new Map(table.rows.map(({ id, zh }) => [id, zh]));
  return namesIn(text, table).flatMap(({ id, text: printed, start, end }) => {
    const zh = chinese.get(id ?? "");
    return id === null || zh === undefined ? [] : [{ id, zh, text: printed, start, end }];
  });
}
