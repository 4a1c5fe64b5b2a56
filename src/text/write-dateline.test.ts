import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDateline } from "./dateline.ts";
import { writeDateline } from "./write-dateline.ts";

const TASS = { name: "塔斯社", place: "莫斯科", date: "2026-09-11", mode: "电", reporters: [] } as const;

test("a dateline is written as agencies print it, with the year where it is another one", () => {
  assert.equal(writeDateline(TASS, 2026), "塔斯社莫斯科9月11日电");
  assert.equal(writeDateline(TASS, 2027), "塔斯社莫斯科2026年9月11日电");
  assert.equal(writeDateline({ ...TASS, reporters: ["余晓", "范岚"] }, 2026), "塔斯社莫斯科9月11日电（记者 余晓 范岚）");
});

test("what was filed of late stays 日前, and what nobody says how it was filed is a report", () => {
  assert.equal(writeDateline({ ...TASS, date: null, mode: "消息" }, 2026), "塔斯社莫斯科日前消息");
  assert.equal(writeDateline({ ...TASS, name: "河城晚报", place: null, mode: null }, 2026), "河城晚报9月11日报道");
});

const filed = fc.record({
  name: fc.constantFrom("塔斯社", "俄新社", "新华社", "卫星社", "路透社"),
  place: fc.constantFrom("莫斯科", "北京", "东京", null),
  date: fc.option(
    fc.date({ min: new Date("2020-01-01"), max: new Date("2026-11-22"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  ),
  mode: fc.constantFrom("电", "报道", "消息", "讯", null),
  reporters: fc.constantFrom([], ["余晓"], ["余晓", "范岚"]),
});

test("what is written of known agencies is read again as the same, and ends where the text begins", () => {
  fc.assert(
    fc.property(filed, (one) => {
      const written = `${writeDateline(one, 2026)} `;
      const read = readDateline(`${written}桥今晨通车。`, { published: "2026-11-22T10:00:00+08:00" });
      assert.ok(read, written);
      assert.deepEqual(read.dateline, { agency: one.name, place: one.place, date: one.date, mode: one.mode ?? "报道", reporters: one.reporters });
      assert.deepEqual([read.recent, read.end], [one.date === null, written.length]);
    }),
  );
});
