import assert from "node:assert/strict";
import { after, test } from "node:test";
import { importNames } from "../../src/newsroom/names/csv/import-names.ts";
import { importPlan } from "../../src/newsroom/names/csv/import-plan.ts";
import { namesLike, PAGE } from "../../src/newsroom/names/names-like.ts";
import type { Store } from "../../src/store/store.ts";
import { ACTOR, openNewsroom } from "./fixture.ts";

const MANY = 50_000;
const room = await openNewsroom(async () => null);
after(() => room.close());

const DIGITS = "零一二三四五六七八九";
const chinese = (n: number) => Array.from(String(n), (digit) => DIGITS[Number(digit)]).join("");
const CSV = `kind,zh,en\n${Array.from({ length: MANY }, (_, i) => `${i % 3 === 0 ? "place" : "person"},河城${chinese(i)},Name ${i}\n`).join("")}`;

test("a file of 50,000 rows is taken over whole, and one more is refused", async () => {
  const { digest, steps } = await importPlan(room.store, CSV);
  assert.equal(steps.length, MANY);
  await assert.rejects(importPlan(room.store, `${CSV}place,多一行,\n`), { code: "too-large" });
  assert.equal((await importNames(room.store, ACTOR, CSV, digest)).added, MANY);
});

test("a listing of 50,000 names brings a page of them, whatever is asked", async () => {
  for (const [filter, n] of [
    [{}, MANY],
    [{ kind: "place" as const }, Math.ceil(MANY / 3)],
    [{ q: "河城一" }, 11_111],
    [{ q: "name 49999" }, 1],
  ] as const) {
    const { store, rows } = counted(room.store);
    const { names, counts } = await namesLike(store, filter);
    assert.equal(names.length, Math.min(n, PAGE), JSON.stringify(filter));
    assert.equal("kind" in filter ? counts[filter.kind] : counts.person + counts.place, n);
    assert.ok(rows() <= PAGE + 4, `${rows()} rows for ${JSON.stringify(filter)}`);
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
