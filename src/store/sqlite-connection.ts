import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { nulRefused } from "./plain-refusals.ts";

/** Statements kept ready, by their text. Ours are about 150; lists of varying length (`in (?, ?)`) make more. */
const KEPT = 500;

/** One handle as Kysely sees it. Preparing costs more than most of our queries, so statements are kept. */
export class SqliteConnection implements DatabaseConnection {
  readonly #handle: DatabaseSync;
  readonly #statements = new Map<string, { statement: StatementSync; returnsRows: boolean }>();

  constructor(handle: DatabaseSync) {
    this.#handle = handle;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, returnsRows } = this.#prepared(query.sql);
    const values = query.parameters as SQLInputValue[];
    if (returnsRows) return { rows: statement.all(...values) as R[] };
    if (values.some((value) => typeof value === "string" && value.includes("\0"))) throw nulRefused();
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // A statement of its own: a kept one could be started again while this one is still read.
    for (const row of this.#handle.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[]))) yield { rows: [row as R] };
  }

  #prepared(sql: string) {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#handle.prepare(sql);
    const made = { statement, returnsRows: statement.columns().length > 0 };
    for (const oldest of this.#statements.keys()) {
      if (this.#statements.size < KEPT) break;
      this.#statements.delete(oldest);
    }
    this.#statements.set(sql, made);
    return made;
  }
}
