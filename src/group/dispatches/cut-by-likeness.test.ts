import assert from "node:assert/strict";
import { test } from "node:test";
import { cutByLikeness } from "./cut-by-likeness.ts";

const POST = [
  "今天，河谷邮政局恢复了停运三年的山间邮路，首班邮车早上六点出发。",
  "邮车司机说，山间邮路比从前平坦，邮车到河谷只要两个小时。",
  "此外，邮政局还为邮路沿线的村子装了新邮箱。",
];
const BRIDGE = ["记者从石门市交通局获悉，石门大桥主跨昨天合龙，预计明年通车。", "大桥全长一千二百米，合龙后施工队将铺设桥面和护栏。"];

test("a text of two things is cut where the second begins", () => assert.deepEqual(cutByLikeness([...POST, ...BRIDGE]), [3]));

test("a text of one thing is left whole", () => {
  assert.deepEqual(cutByLikeness(POST), []);
  assert.deepEqual(cutByLikeness(POST.slice(0, 1)), []);
});

test("a text as long as a book is not compared", () =>
  assert.deepEqual(cutByLikeness(Array.from({ length: 2000 }, (_, i) => BRIDGE[i % 2] ?? "")), []));
