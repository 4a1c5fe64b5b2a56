import type { Engine } from "../engine.ts";

/** Statements that both engines are given, or what each is given where they cannot be the same (a full-text index). */
export type Migration = string | Readonly<Record<Engine, string>>;

/**
 * The statements of a migration in the engine's own words. Migrations are written once: `text`, `int` and `real` for types,
 * camelCase names without quotes, `clustered` after a table whose rows lie in the order of their key.
 */
export function statementsFor(engine: Engine, migration: Migration): string[] {
  const written = typeof migration === "string" ? migration : migration[engine];
  const quoted = written.replace(/\b[a-z]+[A-Z]\w*\b/g, '"$&"');
  return quoted
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "")
    .map(engine === "sqlite" ? forSqlite : forPostgres);
}

function forSqlite(statement: string): string {
  if (!statement.startsWith("create table")) return statement;
  const keyed = statement.replace(/ int primary key/g, " integer primary key"); // only so does SQLite make it the row's own number
  return keyed.endsWith("clustered") ? keyed.replace(/clustered$/, "strict, without rowid") : `${keyed} strict`;
}

function forPostgres(statement: string): string {
  if (!statement.startsWith("create table")) return statement;
  return statement
    .replace(/ clustered$/, "")
    .replace(/ int\b/g, " bigint")
    .replace(/ real\b/g, " double precision")
    .replace(/(?<= )text(?= (?:not|primary|references)|[,)])/g, 'text COLLATE "C"');
}
