import { type RawBuilder, sql } from "kysely";
import type { Engine } from "../../store/engine.ts";

/** A report under one of its keys; `at`: when it was said, UTC ms. */
export interface Entry {
  key: string;
  at: number;
  reportId: string;
}

/** Entries as a query of three columns: hundreds by one parameter. In the order of the index, so that neighbours are written together. */
export function entryRows(engine: Engine, entries: readonly Entry[]): RawBuilder<unknown> {
  const json = JSON.stringify(entries.map(({ key, at, reportId }) => [key, at, reportId] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  const each = engine === "sqlite" ? sql`json_each(${json})` : sql`json_array_elements(cast(${json} as json))`;
  return sql`select value ->> 0, cast(value ->> 1 as bigint), value ->> 2 from ${each}`;
}
