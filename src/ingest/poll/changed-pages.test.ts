import assert from "node:assert/strict";
import { test } from "node:test";
import { bareItem } from "../../formats/wires/bare-item.ts";
import { addressKey } from "../items/item-keys.ts";
import { safeItem } from "../items/safe-item.ts";
import { changedPages } from "./changed-pages.ts";

const READ = Date.parse("2026-03-02T12:00:00+08:00");
const url = (n: number) => `http://yuanhe.example/n/${n}`;
const listed = (n: number, modified: string | null) => ({ item: safeItem({ ...bareItem, url: url(n), modified }), digest: `${n} ${modified}` });
const known = (count: number) => new Map(Array.from({ length: count }, (_, n) => [addressKey(url(n)), { digest: `${n} before`, receivedAt: READ }]));

test("a page whose date is later than its last reading has changed; one without a date, or with an older one, has not", () => {
  const items = [
    listed(0, "2026-03-02T13:00:00+08:00"),
    listed(1, "2026-03-02T11:00:00+08:00"),
    listed(2, null),
    listed(9, "2026-03-03T00:00:00+08:00"),
  ];
  assert.deepEqual([...changedPages(items, known(3))], ["0 2026-03-02T13:00:00+08:00"]);
});

test("a list that dates all its pages by its own making is not believed", () => {
  const now = "2026-03-02T14:00:00+08:00";
  const all = Array.from({ length: 60 }, (_, n) => listed(n, now));
  assert.equal(changedPages(all, known(60)).size, 0);
  assert.equal(changedPages(all.slice(0, 20), known(60)).size, 20);
});
