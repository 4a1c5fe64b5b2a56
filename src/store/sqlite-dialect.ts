import type { DatabaseSync } from "node:sqlite";
import { type DatabaseConnection, type Dialect, type Driver, type Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { begin } from "./sqlite-begin.ts";
import { SqliteConnection } from "./sqlite-connection.ts";

/**
 * Kysely over one node:sqlite handle. A writing handle has one transaction at a time, others wait their turn; a reading
 * one runs no transactions, and as its calls are synchronous its queries need no turn.
 */
export function sqliteDialect(handle: DatabaseSync, use: "write" | "read"): Dialect {
  return {
    createDriver: () => driver(handle),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => (use === "write" ? new SqliteAdapter() : new Unqueued()),
    // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature
    createIntrospector: (db: Kysely<any>) => new SqliteIntrospector(db),
  };
}

class Unqueued extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function driver(handle: DatabaseSync): Driver {
  const connection = new SqliteConnection(handle);
  const nothing = async () => {};
  return {
    init: nothing,
    acquireConnection: async (): Promise<DatabaseConnection> => connection,
    beginTransaction: () => begin(handle),
    commitTransaction: async () => handle.exec("commit"),
    // A full disk has rolled back by itself; saying it again would hide the reason.
    rollbackTransaction: async () => {
      if (handle.isTransaction) handle.exec("rollback");
    },
    releaseConnection: nothing,
    destroy: async () => handle.close(),
  };
}
