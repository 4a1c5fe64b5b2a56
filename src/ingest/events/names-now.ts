import type { Kysely } from "kysely";
import { knownNames, namesState } from "../../store/names.ts";
import type { Schema } from "../../store/schema.ts";
import { type NameTable, nameTable } from "../../text/names/name-table.ts";

/** The newsroom's names, ready to be looked for, and by what it is seen that they changed. */
export interface Names {
  table: NameTable;
  state: string;
}

/** @param known what was read before; it is given back where nothing changed since */
export async function namesNow(db: Kysely<Schema>, known: Names | null): Promise<Names> {
  const state = await namesState(db);
  return known?.state === state ? known : { state, table: nameTable(await knownNames(db)) };
}
