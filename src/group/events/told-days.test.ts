import assert from "node:assert/strict";
import { test } from "node:test";
import { toldDays } from "./told-days.ts";

test("days of a month are read in three languages, that of a dateline is not", () => {
  assert.deepEqual(toldDays("云州9月12日电 云州气象台11日发布预警"), [11]);
  assert.deepEqual(toldDays("青河通讯社9月13日消息，渡船9月 11日停航"), [11]);
  assert.deepEqual(toldDays("паром остановлен 11 сентября"), [11]);
  assert.deepEqual(toldDays("the ferry stopped on september 11, and again on oct. 2"), [11, 2]);
});

test("what no month has is no day", () => {
  assert.deepEqual(toldDays("第45日、0日，may 2026"), []);
});
