import { type NameTable, nameTable } from "./name-table.ts";
import { seedNames } from "./seed-names.ts";

/** The names that a new installation begins with, ready to be looked for: for whoever has no newsroom at hand. */
export function seedTable(): NameTable {
  return nameTable(seedNames().map((name, id) => ({ ...name, id: String(id) })));
}
