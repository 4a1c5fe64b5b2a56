import { type Expression, type SqlBool, sql } from "kysely";
import type { Engine } from "../../../store/engine.ts";

/** Whether one of the columns holds one of the words, as it is written. */
export function holdsAny(engine: Engine, columns: readonly Expression<string | null>[], words: readonly string[]): Expression<SqlBool> {
  const place = sql.raw(engine === "postgres" ? "strpos" : "instr");
  const each = columns.flatMap((column) => words.map((word) => sql`coalesce(${place}(${column}, ${word}), 0) > 0`));
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`;
}
