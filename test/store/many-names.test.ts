import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { importPlan } from "../../src/newsroom/names/csv/import-plan.ts";
import { namesLike, PAGE } from "../../src/newsroom/names/names-like.ts";
import type { Store } from "../../src/store/store.ts";
import { openNewsroom } from "./fixture.ts";

const MANY = 50_000;
const room = await openNewsroom(async () => null);
after(() => room.close());

test("a file of 50,000 rows is read whole, and one of more is refused", async () => {
  const csv = `kind,zh,en\n${Array.from({ length: MANY }, (_, i) => `place,河城${i},Name ${i}\n`).join("")}`;
  const { steps, broken } = await importPlan(room.store, csv);
  assert.deepEqual([steps.length, broken.length], [MANY, 0]);
  await assert.rejects(importPlan(room.store, `${csv}place,多一行,\n`), { code: "too-large" });
});

test("a listing of 50,000 names brings a page of them and its ids, whatever is asked", async () => {
  await sql`with recursive n (i) as (select 0 union all select i + 1 from n where i < ${MANY - 1})
    insert into "knownNames" (id, kind, zh, aliases, titles, "createdAt", "changedAt", forms)
    select printf('N%019d', i), iif(i % 3 = 0, 'place', 'person'), '河城' || i, '[]', '[]', 0, 0, '河城' || i || char(10) || 'name ' || i from n`.execute(
    room.store.write,
  );
  for (const [filter, n] of [
    [{}, MANY],
    [{ kind: "place" as const }, Math.ceil(MANY / 3)],
    [{ q: "河城1" }, 11_111],
    [{ q: "name 49999" }, 1],
  ] as const) {
    const { store, rows } = counted(room.store);
    const { names, counts } = await namesLike(store, filter);
    assert.equal(names.length, Math.min(n, PAGE), JSON.stringify(filter));
    assert.equal("kind" in filter ? counts[filter.kind] : counts.person + counts.place, n);
    assert.ok(rows() <= 2 * PAGE + 4, `${rows()} rows for ${JSON.stringify(filter)}`);
  }
});

/** A store that counts the rows that it is given. */
function counted(store: Store): { store: Store; rows(): number } {
  let rows = 0;
  const write = store.write.withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      rows += result.rows.length;
      return result;
    },
  });
  return { store: { ...store, write }, rows: () => rows };
}
