import { type Kysely, sql } from "kysely";
import { codeOf } from "./plain-refusals.ts";
import { PUBLIC_TABLES } from "./public-schema.ts";
import type { Schema } from "./schema.ts";

const ROLE = "dateline_reader";
/** "exists already", said in two ways where two processes make it at once; "concurrently updated" where they grant. */
const MADE_MEANWHILE = new Set(["42710", "23505"]);
const NOT_PERMITTED = "42501";

/** The role that may read public tables and nothing else, made where it is missing; null where this account may not make one. */
export async function readerRole(db: Kysely<Schema>): Promise<string | null> {
  try {
    await makeRole(db);
    await db.transaction().execute(async (grants) => {
      await sql`lock table "auditLog" in exclusive mode`.execute(grants); // two grants at once on one table fail
      await sql`grant select on ${sql.join(PUBLIC_TABLES.map((table) => sql.table(table)))} to ${sql.id(ROLE)}`.execute(grants);
    });
    return ROLE;
  } catch (error) {
    if (codeOf(error) !== NOT_PERMITTED) throw error;
    process.emitWarning(`This PostgreSQL account may not make the role ${ROLE}: drafts are kept from readers by our queries alone.`);
    return null;
  }
}

async function makeRole(db: Kysely<Schema>): Promise<void> {
  const known = await sql`select 1 from pg_roles where rolname = ${ROLE} and pg_has_role(current_user, oid, 'member')`.execute(db);
  if (known.rows.length > 0) return;
  try {
    await sql`create role ${sql.id(ROLE)} nologin`.execute(db);
  } catch (error) {
    if (!MADE_MEANWHILE.has(codeOf(error))) throw error;
  }
  await sql`grant ${sql.id(ROLE)} to current_user`.execute(db);
}
