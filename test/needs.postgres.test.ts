import assert from "node:assert/strict";
import { after, test } from "node:test";
import pg from "pg";
import { NO_POSTGRES, startPostgres } from "./needs.ts";

const postgres = await startPostgres();
after(() => postgres?.stop());

test("every database given to a test is empty, UTF8 and its own", { skip: !postgres && NO_POSTGRES }, async () => {
  assert.ok(postgres);
  const [first, second] = [await postgres.url(), await postgres.url()];
  assert.notEqual(first, second);
  const client = new pg.Client({ connectionString: first });
  await client.connect();
  const encoding = await client.query("SHOW server_encoding");
  const tables = await client.query("SELECT count(*)::int AS n FROM information_schema.tables WHERE table_schema = 'public'");
  await client.end();
  assert.deepEqual([encoding.rows[0].server_encoding, tables.rows[0].n], ["UTF8", 0]);
});
