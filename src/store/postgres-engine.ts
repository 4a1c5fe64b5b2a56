import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Opened, PublicReader } from "./opened.ts";
import { type Ear, openEar } from "./postgres-ear.ts";
import { readerRole } from "./postgres-role.ts";
import type { PublicSchema } from "./public-schema.ts";
import type { Schema } from "./schema.ts";

/** How often other processes' changes are read, ms: a withdrawal must be gone everywhere within seconds. */
const LOOK_EVERY = 1_000;
/** Connections of each side at most. Acts take their turn anyway; a page asks a dozen short questions. */
const MOST_CONNECTIONS = 8;
const INT8 = 20;

/** Connects to PostgreSQL at `url`; the portal's side under a role that can read public tables only, where one can be made. */
export function openPostgres(url: string, readonly: boolean): Opened {
  const write = kyselyOn(poolOf(url, readonly ? ["default_transaction_read_only=on"] : []));
  const ear = openEar(url);
  return {
    engine: "postgres",
    write,
    openReader: async () => readerAs(url, readonly ? null : await readerRole(write)),
    watch: () => watch(ear),
    async close() {
      await ear.close();
      await write.destroy();
    },
  };
}

/** Connects the reading side alone, to data that is at this program's schema. */
export async function openPostgresReader(url: string): Promise<PublicReader> {
  const granting = kyselyOn<Schema>(poolOf(url, []));
  try {
    return readerAs(url, await readerRole(granting));
  } finally {
    await granting.destroy();
  }
}

function readerAs(url: string, role: string | null): PublicReader {
  const read = kyselyOn<PublicSchema>(poolOf(url, ["default_transaction_read_only=on", ...(role === null ? [] : [`role=${role}`])]));
  return {
    read,
    atOneInstant: (fn) => read.transaction().setIsolationLevel("repeatable read").execute(fn),
    close: () => read.destroy(),
  };
}

function kyselyOn<Tables>(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

function poolOf(url: string, settings: readonly string[]): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    options: settings.map((setting) => `-c ${setting}`).join(" "),
    // Times, sizes and counts are whole numbers below 2^53; pg's own default for int8 is text.
    types: { getTypeParser: (oid: number, format?: "text" | "binary") => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as never },
  });
  // A connection that is cut while idle is replaced at the next question; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

function watch(ear: Ear): () => boolean {
  let lookAgainAt = performance.now() + LOOK_EVERY;
  return () => {
    const now = performance.now();
    if (!ear.heard() && now < lookAgainAt) return false;
    lookAgainAt = now + LOOK_EVERY;
    return true;
  };
}
