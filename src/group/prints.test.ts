import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { areCopies, isCopyOf, printsOf } from "./prints.ts";

const REPORT =
  "云洲港务集团昨日宣布，南港区第三座集装箱码头将在明年春天开工，工期两年半，建成后可以同时停靠四艘远洋货轮。码头选址在旧盐场以东，" +
  "避开了候鸟越冬的滩涂。集团总工程师说，吊机全部由岸电驱动，夜间作业的噪声比旧码头低一半。附近渔村的居民代表参加了听证，提出保留一条通往灯塔的小路，设计方已经答应。";
const OTHER =
  "山城气象台今晨解除了持续五天的大风预警。受冷空气影响，北坡的果园损失不小，约有三成苹果提前落地。农技站派人进村，教果农把落果做成果干，" +
  "合作社答应按往年的价钱收购。台里说，下周气温回升，早晚仍然要防霜。林场的护林员在山脊上装了两台新的风速仪，数据每十分钟传回一次，山下的村子从此能早一个钟头知道起风。";

test("a text in another wrapper, with other punctuation and a word changed, is a copy", () => {
  const reprint = `本网讯　${REPORT.replaceAll("，", ",").replace("昨日", "日前")}（责任编辑：林岸）`;
  assert.ok(isCopyOf(printsOf(reprint), printsOf(REPORT)));
  assert.ok(areCopies(printsOf(REPORT), printsOf(reprint)));
});

test("a brief cut from a report is its copy, the report is more than the brief", () => {
  const brief = printsOf(REPORT.slice(0, 80));
  const whole = printsOf(REPORT + OTHER);
  assert.ok(isCopyOf(brief, whole));
  assert.ok(!isCopyOf(whole, brief));
  assert.ok(areCopies(whole, brief));
});

test("two reports are no copies, nor are texts too short to say", () => {
  assert.ok(!areCopies(printsOf(REPORT), printsOf(OTHER)));
  assert.ok(!areCopies(printsOf("快讯"), printsOf("快讯")));
});

test("a text of any length has at most one print for each of its pieces, none from beyond its beginning", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const prints = printsOf(text);
      assert.ok(prints.size <= Math.max(0, text.length - 4));
      assert.deepEqual(printsOf(`${text}。`), prints);
    }),
  );
});
