import { type Kysely, sql } from "kysely";
import type { Engine } from "./engine.ts";
import type { Schema } from "./schema.ts";
import { TABLES } from "./table-order.ts";

type Row = Record<string, unknown>;

/** Rows fetched at once; a thousand whole articles are some 20 MB. */
const BATCH = 500;
/** Values in one insert, below the least limit of both engines (32,766 of SQLite). */
const MOST_VALUES = 20_000;

/** Copies every row into a database that has the same schema and none. On PostgreSQL both sides must be transactions. */
export async function copyRows(from: Kysely<Schema>, engine: Engine, to: Kysely<Schema>): Promise<void> {
  const target = to as unknown as Kysely<Record<string, Row>>;
  for (const [table, key] of Object.entries(TABLES)) {
    for await (const rows of batches(from, engine, table, key)) {
      const most = Math.floor(MOST_VALUES / Object.keys(rows[0] ?? {}).length);
      for (let i = 0; i < rows.length; i += most) {
        await target
          .insertInto(table)
          .values(rows.slice(i, i + most))
          .execute();
      }
    }
  }
}

async function* batches(db: Kysely<Schema>, engine: Engine, table: string, key: readonly string[]): AsyncIterable<Row[]> {
  const all = sql<Row>`select * from ${sql.table(table)} order by ${sql.join(key.map((column) => sql.ref(column)))}`;
  if (engine === "postgres") yield* cursorBatches(db, all);
  else yield* keptBatches(db, all);
}

async function* cursorBatches(db: Kysely<Schema>, all: ReturnType<typeof sql<Row>>): AsyncIterable<Row[]> {
  await sql`declare copying no scroll cursor for ${all}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(BATCH)} from copying`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close copying`.execute(db);
}

async function* keptBatches(db: Kysely<Schema>, all: ReturnType<typeof sql<Row>>): AsyncIterable<Row[]> {
  let batch: Row[] = [];
  for await (const row of db.getExecutor().stream<Row>(all.compile(db), BATCH)) {
    batch.push(...row.rows);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
