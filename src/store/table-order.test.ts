import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { openStore } from "./store.ts";
import { TABLES } from "./table-order.ts";

test("every table is copied by a backup, after all that it refers to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-tables-"));
  const { write, close } = await openStore({ folder, clock: { now: () => 0 } });
  try {
    const tables = await sql<{
      name: string;
    }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'searchIndex\\__%' escape '\\'`.execute(
      write,
    );
    const order = Object.keys(TABLES);
    const derived = [
      ...["searchTexts", "searchIndex", "searchRefills"],
      ...["relatedNews", "articleTraits", "articleTerms", "termCounts", "relatedRefills"],
    ];
    assert.deepEqual(tables.rows.map(({ name }) => name).sort(), [...order, "schemaVersion", ...derived].sort());
    for (const table of order) {
      const { rows } = await sql<{ table: string }>`pragma foreign_key_list(${sql.ref(table)})`.execute(write);
      for (const row of rows) assert.ok(order.indexOf(row.table) <= order.indexOf(table), `${table} after ${row.table}`);
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
