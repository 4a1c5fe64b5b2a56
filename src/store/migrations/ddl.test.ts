import assert from "node:assert/strict";
import { test } from "node:test";
import { statementsFor } from "./ddl.ts";

const MIGRATION =
  "create table runs (runId int primary key, text text not null, at int, weight real not null) clustered;\ncreate index runsByTime on runs (at);\n";

test("SQLite gets strict tables and row numbers as keys", () => {
  assert.deepEqual(statementsFor("sqlite", MIGRATION), [
    'create table runs ("runId" integer primary key, text text not null, at int, weight real not null) strict, without rowid',
    'create index "runsByTime" on runs (at)',
  ]);
});

test("PostgreSQL gets whole numbers of 64 bits and text that sorts by its bytes", () => {
  assert.deepEqual(statementsFor("postgres", MIGRATION), [
    'create table runs ("runId" bigint primary key, text text COLLATE "C" not null, at bigint, weight double precision not null)',
    'create index "runsByTime" on runs (at)',
  ]);
});
