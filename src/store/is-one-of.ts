import { type RawBuilder, sql } from "kysely";
import type { Engine } from "./engine.ts";

/** Whether `column` is one of some texts: one parameter however many they are, so that it is one statement, made ready once. */
export function isOneOf(engine: Engine, column: string, texts: readonly string[]): RawBuilder<boolean> {
  if (engine === "postgres") return sql<boolean>`${sql.ref(column)} = any(${texts})`;
  return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`;
}
