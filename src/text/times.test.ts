import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTime, readTimes } from "./times.ts";

const zone = "Asia/Shanghai";
const now = Date.UTC(2020, 8, 12, 4, 0, 0); // 12:00 in Shanghai

const iso = (text: string, options: { zone: string; now?: number } = { zone }) => readTime(text, options)?.iso ?? null;

const WITHOUT_NOW: [string, string][] = [
  ["(2020/9/12 8:51:18)  来源: 云州日报", "2020-09-12T08:51:18+08:00"],
  ["2020-9-13 18:02:14    字数:1", "2020-09-13T18:02:14+08:00"],
  ["2020年09月12日 08:51", "2020-09-12T08:51:00+08:00"],
  ["2020年9月12日08:51", "2020-09-12T08:51:00+08:00"],
  ["2020-09-1208:51:18来源", "2020-09-12T08:51:18+08:00"],
  ["2020年9月12日8时51分", "2020-09-12T08:51:00+08:00"],
  ["2020年9月12日8时51分18秒", "2020-09-12T08:51:18+08:00"],
  ["2020年9月12日8点半", "2020-09-12T08:30:00+08:00"],
  ["２０２０年９月１２日　０８：５１", "2020-09-12T08:51:00+08:00"],
  ["二〇二〇年九月十二日", "2020-09-12T00:00:00+08:00"],
  ["二○○八年五月二十八日", "2008-05-28T00:00:00+08:00"],
  ["2020年9月12日 下午3:20", "2020-09-12T15:20:00+08:00"],
  ["2020年9月12日 下午15:20", "2020-09-12T15:20:00+08:00"],
  ["2020年9月12日凌晨12:30", "2020-09-12T00:30:00+08:00"],
  ["2020年9月12日晚上8点", "2020-09-12T20:00:00+08:00"],
  ["2020年9月12日晚上12点", "2020-09-13T00:00:00+08:00"],
  ["2020年9月12日中午12:10", "2020-09-12T12:10:00+08:00"],
  ["2020年9月12日（星期六）上午8:51", "2020-09-12T08:51:00+08:00"],
  ["2020-09-12T08:51:18Z", "2020-09-12T08:51:18+00:00"],
  ["2020-09-12T08:51:18.123+08:00", "2020-09-12T08:51:18+08:00"],
  ["2020-09-12T08:51-05:00", "2020-09-12T08:51:00-05:00"],
  ["Sat, 12 Sep 2020 08:51:18 GMT", "2020-09-12T08:51:18+00:00"],
  ["Sat, 12 Sep 2020 08:51:18 +0800", "2020-09-12T08:51:18+08:00"],
  ["12 Sep 20 08:51 GMT", "2020-09-12T08:51:00+00:00"],
  ["January 5, 2021", "2021-01-05T00:00:00+08:00"],
  ["5 Jan 2021", "2021-01-05T00:00:00+08:00"],
  ["January  5, 2021", "2021-01-05T00:00:00+08:00"],
  ["5. Jan 2021, 18:36", "2021-01-05T18:36:00+08:00"],
  ["Jan. 5th, 2021", "2021-01-05T00:00:00+08:00"],
  ["Updated March 3, 2021 at 4:05 PM", "2021-03-03T16:05:00+08:00"],
  ["11 сентября 2020, 12:30", "2020-09-11T12:30:00+08:00"],
  ["2020.09.12", "2020-09-12T00:00:00+08:00"],
  ["12.09.2020 18:02", "2020-09-12T18:02:00+08:00"],
  ["31/12/2020", "2020-12-31T00:00:00+08:00"],
  ["20200912", "2020-09-12T00:00:00+08:00"],
  ["98年12月31日", "1998-12-31T00:00:00+08:00"],
  ["北京时间2020年9月12日8时51分", "2020-09-12T08:51:00+08:00"],
  ["2020-09-12 08:51 (莫斯科时间)", "2020-09-12T08:51:00+03:00"],
  ["2020-09-12 08:51 GMT+3", "2020-09-12T08:51:00+03:00"],
  ["2020年9月12日 莫斯科时间8:51", "2020-09-12T08:51:00+03:00"],
  ["2020/09/12(六) 08:51", "2020-09-12T08:51:00+08:00"],
  ["Sat Sep 12 08:51:18 CST 2020", "2020-09-12T08:51:18+08:00"],
  ["Sat Sep  5 08:51:18 2020", "2020-09-05T08:51:18+08:00"],
  ["2020-Sep-12", "2020-09-12T00:00:00+08:00"],
  ["民國109年9月12日", "2020-09-12T00:00:00+08:00"],
  ["2020 年 9 月 12 日 08:51", "2020-09-12T08:51:00+08:00"],
  ["08:51 2020-09-12", "2020-09-12T08:51:00+08:00"],
  ["10:30 AM, January 5, 2021", "2021-01-05T10:30:00+08:00"],
  ["8:51 PM EST on 5 Jan 2021", "2021-01-05T20:51:00-05:00"],
  ["营业到 2020-09-12 08:51-09:30", "2020-09-12T08:51:00+08:00"],
];
for (const [text, expected] of WITHOUT_NOW) test(`reads ${text}`, () => assert.equal(iso(text), expected));

const WITH_NOW: [string, string][] = [
  ["9月11日", "2020-09-11T00:00:00+08:00"],
  ["12月30日 08:00", "2019-12-30T08:00:00+08:00"],
  ["九月十一日", "2020-09-11T00:00:00+08:00"],
  ["09-11 08:51", "2020-09-11T08:51:00+08:00"],
  ["昨天 08:51", "2020-09-11T08:51:00+08:00"],
  ["昨天", "2020-09-11T00:00:00+08:00"],
  ["3小时前", "2020-09-12T09:00:00+08:00"],
  ["半小时前", "2020-09-12T11:30:00+08:00"],
  ["5分钟前", "2020-09-12T11:55:00+08:00"],
  ["2天前", "2020-09-10T00:00:00+08:00"],
  ["3 hours ago", "2020-09-12T09:00:00+08:00"],
];
for (const [text, expected] of WITH_NOW) {
  test(`reads ${text} from the hour at which it was read`, () => assert.equal(iso(text, { zone, now }), expected));
  test(`says nothing of ${text} where that hour is unknown`, () => assert.equal(iso(text), null));
}

const REFUSED = [
  "2020年2月30日",
  "2020-13-01",
  "2020-09-12 25:61",
  "二〇二〇年十三月一日",
  "03/04/2021",
  "20-09-12 08:51",
  "版本 3.12.1",
  "订单202009121",
  "http://云州.example/2020/09/12/a.html",
  "0938-8212-12-12",
  "今日头条",
  "没有时间",
];
for (const text of REFUSED) test(`refuses ${text}`, () => assert.equal(iso(text, { zone, now }), null));

test("says when the zone was the caller's", () => {
  assert.equal(readTime("2020-9-13 18:02:14", { zone })?.zoneAssumed, true);
  assert.equal(readTime("2020-9-13 18:02:14 北京时间", { zone })?.zoneAssumed, false);
  assert.equal(readTime("2020-09-13T18:02:14Z", { zone })?.zoneAssumed, false);
});

test("tells the day, the minute and the second apart", () => {
  const precisions = ["2020-09-12", "2020-09-12 08:51", "2020-09-12 08:51:18"].map((text) => readTime(text, { zone })?.precision);
  assert.deepEqual(precisions, ["day", "minute", "second"]);
});

test("finds all times of a text with their places", () => {
  const text = "发布：2020-09-12 08:51 更新：2020-09-13";
  const times = readTimes(text, { zone });
  assert.deepEqual(
    times.map((time) => text.slice(time.index, time.index + time.length)),
    ["2020-09-12 08:51", "2020-09-13"],
  );
  assert.deepEqual(
    times.map((time) => time.text),
    ["2020-09-12 08:51", "2020-09-13"],
  );
});

test("gives a clock's time to one date only", () => {
  const times = readTimes("2020-09-11 08:51 2020-09-12", { zone });
  assert.deepEqual(
    times.map((time) => [time.text, time.precision]),
    [
      ["2020-09-11 08:51", "minute"],
      ["2020-09-12", "day"],
    ],
  );
});

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "年",
        "月",
        "日",
        ":",
        "-",
        "/",
        ".",
        "T",
        "Z",
        " ",
        "上午",
        "下午",
        "时",
        "分",
        "北京时间",
        "昨天",
        "小时前",
        "+08:00",
        "GMT",
        "Jan",
        "二〇二〇年",
        "十二月",
        "三十一日",
      ),
      fc.integer({ min: 0, max: 2100 }).map(String),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

test("never throws and never gives a time that no calendar has", () => {
  fc.assert(
    fc.property(TEXT, (text) =>
      readTimes(text, { zone, now }).every((time) => {
        const asked = time.iso.slice(0, 19);
        const kept = new Date(`${asked}Z`).toISOString().slice(0, 19);
        return kept === asked && text.slice(time.index, time.index + time.length) === time.text && !Number.isNaN(Date.parse(time.iso));
      }),
    ),
    { numRuns: 2000 },
  );
});

test("reads back every second that it could have printed", () => {
  const seconds = fc.date({ min: new Date("1992-01-01"), max: new Date("2098-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(seconds, (date) => {
      const printed = date.toISOString().slice(0, 19);
      return readTime(printed.replace("T", " "), { zone: "UTC" })?.iso === `${printed}+00:00`;
    }),
  );
});
