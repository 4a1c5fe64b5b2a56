import assert from "node:assert/strict";
import { test } from "node:test";
import { splitBody } from "./split-body.ts";

const day = "2026-05-04";
/** preface | agency place date(~ inferred) via from-to+start, a dispatch each. */
function split(text: string, headings: number[] = []): string[] {
  const { preface, dispatches } = splitBody(text === "" ? [] : text.split("\n"), { day, headings });
  const told = dispatches.map(
    ({ agency, place, date, dateInferred, via, paragraphs: [from, to], start }) =>
      `${agency} ${place} ${date}${dateInferred ? "~" : ""} ${via} ${from}-${to}+${start}`,
  );
  return preface ? [`${preface.paragraph}:${preface.end}`, ...told] : told;
}

const TEXT = "两国代表在河谷城结束磋商，就邮路恢复的日期取得一致。";

test("a report with one dateline is one dispatch", () => {
  assert.deepEqual(split(`新华社云州5月3日电（记者陆一舟）${TEXT}\n${TEXT}\n${TEXT}`), ["新华社 云州 2026-05-03 null 0-2+0"]);
});

test("a digest is cut at its datelines, and its preface may end inside the first paragraph", () => {
  assert.deepEqual(
    split(`丝路资讯网云州编发：塔斯社莫斯科日前报道 ${TEXT}\n${TEXT}\n俄新社莫斯科5月2日电 ${TEXT}\n《北风报》日前报道 ${TEXT}\n${TEXT}`),
    ["0:10", "塔斯社 莫斯科 2026-05-04~ null 0-1+10", "俄新社 莫斯科 2026-05-02 null 2-2+0", "北风报 null 2026-05-04~ null 3-4+0"],
  );
});

test("an agency cited inside a dispatch is its via, and starts none", () => {
  assert.deepEqual(split(`《北风报》日前报道 ${TEXT}\n俄新社援引外长的话说：“对此我们感到遗憾。”`), ["北风报 null 2026-05-04~ 俄新社 0-1+0"]);
});

test("each heading starts a dispatch with what stands below it", () => {
  const bridge = "新桥的最后一段钢梁昨夜吊装到位，施工队说通车还要等护栏装好。";
  assert.deepEqual(split(`本周要闻一览\n一、邮路恢复\n${TEXT}\n二、大桥合龙\n塔斯社莫斯科5月2日电 ${bridge}\n${bridge}`), [
    "0:6",
    "null null 2026-05-04~ null 1-2+0",
    "塔斯社 莫斯科 2026-05-02 null 3-5+0",
  ]);
});

test("nothing has no dispatch", () => assert.deepEqual(split(""), []));
