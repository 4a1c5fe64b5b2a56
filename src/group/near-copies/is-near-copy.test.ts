import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isNearCopy } from "./is-near-copy.ts";
import { printOf } from "./print.ts";

const PORT =
  "云洲港务集团6月20日宣布，南港区第三座集装箱码头将在明年春天开工，工期两年半，建成后可以同时停靠四艘远洋货轮。码头选址在旧盐场以东，" +
  "避开了候鸟越冬的滩涂。集团总裁林岸说，吊机全部由岸电驱动，夜间作业的噪声比旧码头低一半。附近渔村的居民参加了听证，提出保留一条通往灯塔的小路，设计方已经答应。";
const WIND =
  "山城气象台今晨解除了持续五天的大风预警。受冷空气影响，北坡的果园损失不小，约有三成苹果提前落地。农技站派人进村，教果农把落果做成果干，" +
  "合作社答应按往年的价钱收购。台里说，下周气温回升，早晚仍然要防霜。林场的护林员在山脊上装了两台新的风速仪，数据每十分钟传回一次，山下的村子从此能早一个钟头知道起风。";
const BRIDGE =
  "青禾县的石拱桥修缮一年后重新开放。桥建于三百年前，去年汛期桥墩被上游冲下来的树干撞松。工匠们照老法子，用糯米灰浆砌回了一百二十块条石，" +
  "只在水下部分添了看不见的钢箍。县里同时立了限重的牌子：三轮车可以过，货车要绕行两公里外的新桥。集市就在桥头，卖藕的老人说，桥一通，赶集的人又多了一半。";

const verdict = (a: string, b: string) => isNearCopy(printOf({ headline: null, body: a }), printOf({ headline: null, body: b }));

test("the same letters in other marks, spaces and script are the same text", () => {
  const traditional =
    "雲洲港務集團6月20日宣布：「南港區第三座集裝箱碼頭，將在明年春天開工」。工期兩年半，建成後可以同時停靠四艘遠洋貨輪。\n碼頭選址在舊鹽場以東……";
  const simplified =
    "云洲港务集团６月２０日宣布，南港区第三座集装箱码头将在明年春天开工，工期两年半。建成后可以同时停靠四艘远洋货轮。码头选址在旧盐场以东。";
  assert.deepEqual(verdict(traditional, simplified), { isCopy: true, score: 1 });
});

test("a report in another site's wrapper is a copy", () => {
  const wrapped = `【滨海在线6月21日讯】（记者 苗青）${PORT.replaceAll("，", ",\n")}（责任编辑：古月）`;
  assert.ok(verdict(PORT, wrapped).isCopy);
});

test("a half and a digest's part are copies because one contains the other", () => {
  for (const other of [PORT.slice(0, 70), `今日要闻\n一、大风预警解除\n${WIND}\n二、码头开工\n${PORT}\n三、石桥开放\n${BRIDGE}`]) {
    assert.ok(verdict(PORT, other).isCopy);
  }
});

test("a few characters changed leave a copy, also where they spoil a name or a day", () => {
  const misprinted = PORT.replace("6月20日", "6月的0日").replace("林岸", "林崖").replace("滩涂", "滩徒").replace("灯塔", "灯搭");
  assert.ok(verdict(PORT, misprinted).isCopy);
});

test("two reports are no copies", () => {
  const { isCopy, score } = verdict(PORT, WIND);
  assert.deepEqual({ isCopy, score }, { isCopy: false, score: 0 });
});

const welcome = (country: string, name: string, day: string) =>
  `总理林岸${day}下午在云洲大会堂北广场举行隆重仪式，欢迎前来进行正式访问的${country}总理${name}。军乐团奏两国国歌，礼炮鸣响十九声，${name}在林岸陪同下检阅仪仗队，并观看分列式。随后两国总理进入大会堂会谈，就港口合作和青年往来充分交换了意见。`;

test("what is printed again for another guest, from another country or on another day is no copy, however alike", () => {
  const report = welcome("冰岛", "约恩", "6月20日");
  for (const other of [welcome("冰岛", "古拉", "6月20日"), welcome("斐济", "约恩", "6月20日"), welcome("冰岛", "约恩", "6月23日")]) {
    const { isCopy, score } = verdict(report, other);
    assert.ok(!isCopy);
    assert.ok(score > 0.68, `${score}`);
  }
  assert.ok(verdict(report, report.slice(0, -20)).isCopy);
});

test("of a short text only the same under the same headline is a copy", () => {
  const short = (headline: string, body: string) => printOf({ headline, body });
  assert.ok(isNearCopy(short("雾散了", "航班恢复。"), short("雾 散了", "航班恢复")).isCopy);
  assert.ok(!isNearCopy(short("雾散了", "航班恢复。"), short("雪停了", "航班恢复。")).isCopy);
  assert.ok(!verdict(PORT.slice(0, 40), PORT).isCopy);
});

test("nothing is no copy of nothing, nor one character said again and again of another number of them", () => {
  assert.deepEqual(verdict("", "……"), { isCopy: false, score: 0 });
  assert.ok(!verdict("啊".repeat(500), "啊".repeat(600)).isCopy);
});

test("what is said of a pair does not depend on which comes first, and every text is its own copy", () => {
  const text = fc.string({ unit: fc.constantFrom(..."港码头山风桥6月20日总理林岸冰岛·，"), minLength: 0, maxLength: 400 });
  fc.assert(
    fc.property(text, text, fc.nat(400), (a, b, cut) => {
      const mixed = a.slice(0, cut) + b;
      assert.deepEqual(verdict(a, mixed), verdict(mixed, a));
      assert.equal(verdict(a, a).isCopy, /[\p{L}\p{N}]/u.test(a));
    }),
  );
});
