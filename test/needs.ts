import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import pg from "pg";
import { postgresPrograms, startCluster } from "./postgres-cluster.ts";

/** Where the runner tells each test file's process of the one cluster that they share. */
export const SHARED_CLUSTER = "DATELINE_TEST_POSTGRES";

/** A PostgreSQL for tests. Every `url()` is a database of its own: UTF8, from template0, empty. */
export interface TestPostgres {
  url(): Promise<string>;
  /** Drops the databases that it gave; ends the cluster where it is not the runner's. */
  stop(): Promise<void>;
}

/**
 * The run's PostgreSQL, or one of this process's own, or null where none is installed: the suite then skips itself with `NO_POSTGRES`.
 * @throws under CI=true where none is installed
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const shared = process.env[SHARED_CLUSTER];
  if (shared) return databasesOf(shared, () => {});
  const programs = postgresPrograms();
  if (!programs) return missing(NO_POSTGRES);
  const cluster = await startCluster(programs);
  return databasesOf(cluster.url, cluster.stop);
}

export const NO_POSTGRES = "PostgreSQL is not installed here (Debian: postgresql), so what needs it was not tried";
export const NO_CHROMIUM = "Chromium is not installed here (Debian: chromium), so what needs a browser was not tried";

/** Path of an installed Chromium, or null: the suite then skips itself with `NO_CHROMIUM`. @throws under CI=true where there is none */
export function chromium(): string | null {
  return installedChromium() ?? missing(NO_CHROMIUM);
}

/** The same without a say in whether it must be there. */
export function installedChromium(): string | null {
  // Debian's build without a window takes half the processor's time of the other.
  return (
    ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
      existsSync(path),
    ) ?? null
  );
}

function missing(reason: string): null {
  if (process.env["CI"] === "true") throw new Error(reason);
  return null;
}

function databasesOf(adminUrl: string, end: () => void): TestPostgres {
  const made: string[] = [];
  return {
    async url() {
      const name = `test_${randomBytes(6).toString("hex")}`;
      await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
      made.push(name);
      const url = new URL(adminUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      end();
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
