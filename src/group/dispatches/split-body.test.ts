import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
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

test("a report with subheadings below its dateline stays one dispatch", () => {
  assert.deepEqual(split(`新华社云州5月3日电 题：邮路\n${TEXT}\n旧路\n${TEXT}\n新路\n${TEXT}`), ["新华社 云州 2026-05-03 null 0-5+0"]);
});

test("paragraphs that the page prints as headings cut, whatever their marks", () => {
  assert.deepEqual(split(`邮路恢复了。\n${TEXT}\n桥通了。\n新桥的最后一段钢梁昨夜吊装到位。`, [0, 2]), [
    "null null 2026-05-04~ null 0-1+0",
    "null null 2026-05-04~ null 2-3+0",
  ]);
});

test("a day that cannot be, or lies after the report, gives way to the report's own and is marked", () => {
  const dates = (text: string) => splitBody([text], { day }).dispatches.map(({ date, dateInferred }) => [date, dateInferred]);
  for (const printed of ["2月30日", "2099年5月3日"]) assert.deepEqual(dates(`新华社云州${printed}电 ${TEXT}`), [[day, true]]);
  assert.deepEqual(splitBody([`新华社云州5月3日电 ${TEXT}`], { day: null }).dispatches[0]?.date, null);
});

test("whatever a body holds, its dispatches lie one behind the other and reach its end", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "新华社云州5月3日电 ",
      "丝路资讯网云州编发：塔斯社莫斯科日前报道 会谈有益。",
      "一、邮路",
      "【邮路】",
      "此外，会谈有益。",
      "МОСКВА, 3 мая. /ТАСС/. Да.",
      "",
      "。",
      "—————",
      TEXT,
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 3 }), fc.constantFrom(day, null), (paragraphs, headings, of) => {
      const { preface, dispatches } = splitBody(paragraphs, { day: of, headings });
      assert.equal(dispatches.length > 0, paragraphs.length > 0);
      dispatches.forEach(({ paragraphs: [from, to], start, date, dateInferred }, i) => {
        const before =
          dispatches[i - 1]?.paragraphs[1] ??
          (preface ? preface.paragraph - (preface.end < (paragraphs[preface.paragraph]?.length ?? 0) ? 1 : 0) : -1);
        assert.ok(from === before + 1 && to >= from && start <= (paragraphs[from]?.length ?? 0), JSON.stringify({ preface, dispatches }));
        assert.ok(date === null || (date.length === 10 && (!dateInferred || date === of)));
      });
      assert.ok(dispatches.length === 0 || dispatches.at(-1)?.paragraphs[1] === paragraphs.length - 1);
    }),
    { numRuns: 200 },
  );
});

test("texts of every size come back: one character, five million, thousands of paragraphs", () => {
  const many = Array.from({ length: 5000 }, (_, i) => (i % 2 ? `第${i}号邮车到了。` : `${i}号`));
  for (const body of [["。"], ["邮".repeat(5_000_000)], many, many.map(() => TEXT), ["（".repeat(100_000)], ["据新华社".repeat(50_000)]]) {
    const { dispatches } = splitBody(body, { day });
    assert.equal(dispatches.at(-1)?.paragraphs[1], body.length - 1);
  }
});
