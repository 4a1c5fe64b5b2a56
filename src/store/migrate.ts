import { type Kysely, sql } from "kysely";
import { Refused } from "../core/refused.ts";
import type { Engine } from "./engine.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { statementsFor } from "./migrations/ddl.ts";
import type { Schema } from "./schema.ts";

/**
 * Brings the database to this program's schema, each step one transaction, and returns the version it then has.
 * @throws {Refused} "newer-schema" where a newer program has been here
 */
export async function migrate(db: Kysely<Schema>, engine: Engine): Promise<number> {
  for (;;) {
    const version = await db.transaction().execute((step) => oneStep(step, engine));
    if (version >= MIGRATIONS.length) return version;
  }
}

async function oneStep(db: Kysely<Schema>, engine: Engine): Promise<number> {
  await sql`create table if not exists "schemaVersion" (version ${sql.raw(engine === "sqlite" ? "int" : "bigint")} not null)`.execute(db);
  if (engine === "postgres") await sql`lock table "schemaVersion" in exclusive mode`.execute(db);
  const row = await db.selectFrom("schemaVersion").select("version").executeTakeFirst();
  const version = row?.version ?? 0;
  refuseNewer(version);
  const next = MIGRATIONS[version];
  if (next === undefined) return version;
  for (const statement of statementsFor(engine, next)) await sql.raw(statement).execute(db);
  await (row
    ? db.updateTable("schemaVersion").set({ version: version + 1 })
    : db.insertInto("schemaVersion").values({ version: version + 1 })
  ).execute();
  return version + 1;
}

/** For data that is only read. @throws {Refused} "newer-schema"; "wrong-use" where it is older and must be migrated first */
export async function requireSchema(db: Kysely<Schema>): Promise<void> {
  const { version } = await db.selectFrom("schemaVersion").select("version").executeTakeFirstOrThrow();
  refuseNewer(version);
  if (version < MIGRATIONS.length)
    throw new Refused("wrong-use", "This data is of an older Dateline; start this version once, which brings it up to date.");
}

function refuseNewer(version: number): void {
  if (version <= MIGRATIONS.length) return;
  throw new Refused(
    "newer-schema",
    `This data was last used by a newer Dateline (schema ${version}; this program knows ${MIGRATIONS.length}). Start that version, or a newer one.`,
  );
}
