import { type Expression, type SqlBool, sql } from "kysely";
import type { Engine } from "../../store/engine.ts";
import { convert } from "../../text/convert.ts";

/** Columns in which words are looked for; in `latin` only those with a Latin letter, since the others cannot stand there. */
interface Columns {
  plain: readonly Expression<string | null>[];
  latin: readonly Expression<string | null>[];
}

/** Whether one of the columns holds `q`: as typed, or in Simplified, so that who types Traditional finds what was written in Simplified. */
export function holding(engine: Engine, q: string, columns: Columns): Expression<SqlBool> {
  const words = q.trim();
  const spellings = [...new Set([words, convert(words, "hans")])];
  return sql<SqlBool>`(${sql.join(
    spellings.flatMap((spelling) => conditions(engine, spelling, columns)),
    sql` or `,
  )})`;
}

/** Han characters have no case: looking for them plainly takes half the time of a pattern. */
function conditions(engine: Engine, words: string, { plain, latin }: Columns): Expression<SqlBool>[] {
  if (!/[a-z]/i.test(words)) {
    const place = sql.raw(engine === "postgres" ? "strpos" : "instr");
    return plain.map((column) => sql<SqlBool>`${place}(${column}, ${words}) > 0`);
  }
  const like = sql.raw(engine === "postgres" ? "ilike" : "like");
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return [...plain, ...latin].map((column) => sql<SqlBool>`${column} ${like} ${pattern} escape '\\'`);
}
