import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DAM } from "../../../test/event-fixture.ts";
import type { DispatchMatter } from "./matter.ts";
import { tellEvent } from "./tell-event.ts";

const segment = (text: string) => text.match(/\d+|\p{L}|[^\d\p{L}]+/gu) ?? [];
const told = (dispatches: readonly DispatchMatter[]) => tellEvent({ id: "e1", headline: null, dispatches }, segment);
const dam = told(DAM);
const sourceOf = (id: string) => dam.sources.find(({ dispatchId }) => dispatchId === id);

test("near copies stand folded under the earliest, and sources in the order of their times", () => {
  assert.deepEqual(
    dam.sources.map(({ dispatchId, copies }) => [dispatchId, ...copies.map((copy) => copy.dispatchId)]),
    [["d1", "d2"], ["d3"], ["d4"]],
  );
  assert.deepEqual([dam.firstAt, dam.lastAt], [DAM[0]?.at, DAM[3]?.at]);
});

test("what one source alone says is told of it, what two say of neither, however they turn it", () => {
  assert.deepEqual(sourceOf("d3")?.alone, ["教室里的课桌拼成了床，送饭的志愿者看见孩子们天亮时还趴在地图上画画。"]);
  assert.ok(sourceOf("d1")?.alone.includes("附近的采石场近来夜间放炮，老人们说入夏以来井水一直发浑。"));
  const alone = dam.sources.flatMap((source) => source.alone);
  for (const shared of ["一千二百名村民", "声呐"]) assert.ok(!alone.some((text) => text.includes(shared)), shared);
  assert.ok(!alone.some((text) => text.startsWith("这座水库")), "what leans on a sentence before it does not stand by itself");
});

test("a quotation in two wordings is one, with who carries which and how they differ", () => {
  const [mayor] = dam.quotations;
  assert.deepEqual([mayor?.speaker, mayor?.role, mayor?.quotations.length], ["范岚", "溪岭县县长", 1]);
  const [quotation] = mayor?.quotations ?? [];
  assert.equal(quotation?.text, "大坝主体是安全的，村民可以放心");
  assert.deepEqual(
    quotation?.by.map(({ sourceName, via }) => [sourceName, via]),
    [
      ["沙洲社", null],
      ["河湾晚报", "沙洲社"],
    ],
  );
  assert.deepEqual(
    quotation?.variants.map(({ direct, by }) => [direct, by[0]?.sourceName]),
    [[true, "北原通讯社"]],
  );
  const pieces = quotation?.variants[0]?.pieces ?? [];
  assert.equal(pieces.map(({ kind, text }) => (kind === "removed" ? "" : text)).join(""), "大坝主体是安全的，请村民放心，今天中午以前会有结果");
  assert.equal(pieces.map(({ kind, text }) => (kind === "added" ? "" : text)).join(""), quotation?.text);
});

test("two quotations of one speaker that say other things stay two", () => {
  const [first] = DAM;
  assert.ok(first);
  const said = (text: string) => ({ speaker: "柳长青", role: null, text, direct: true, via: null });
  const quotations = [said("渗漏已经止住，坝面没有新的裂缝"), said("补助三天之内发到每一户人家手里")];
  assert.equal(told([{ ...first, quotations }]).quotations[0]?.quotations.length, 2);
});

test("the lead is a whole sentence of one report that names the place, without a dateline, and says whose it is", () => {
  assert.equal(dam.lead?.text, "溪岭水库大坝13日深夜出现渗漏，下游三个村庄的一千二百名村民连夜转移到县城的学校。");
  assert.equal(dam.lead?.sourceName, "沙洲社");
  assert.equal(dam.headline, "溪岭水库大坝出现渗漏 下游三村连夜转移");
});

test("the time line tells what was new when it came, not what was known", () => {
  assert.deepEqual(
    dam.timeline.map(({ dispatchId }) => dispatchId),
    ["d1", "d3", "d4"],
  );
  const [first] = DAM;
  assert.ok(first);
  const again = { ...first, dispatchId: "d9", at: first.at + 9e6 };
  assert.equal(told([first, again]).timeline.length, 1);
});

test("names are counted once for each text, and those of one text among many are left out", () => {
  assert.deepEqual(dam.people, [{ name: "范岚", sources: 3 }]);
  assert.deepEqual(dam.organisations, [{ name: "省水利厅", sources: 2 }]);
});

test("a report in a language of its own is compared with none", () => {
  const [first] = DAM;
  assert.ok(first);
  const russian = "В ночь на четырнадцатое мая на плотине водохранилища Силин обнаружена течь, жители трёх деревень вывезены в школу.";
  const { sources } = told([first, { ...first, dispatchId: "d9", paragraphs: [russian], headline: "Течь" }]);
  assert.deepEqual(
    sources.map(({ alone }) => alone),
    [[], []],
  );
});

const text = fc.array(fc.constantFrom("溪岭", "水库", "渗漏", "县长", "说", "，", "。", "“", "”", "14日", "他", "\n", "a ", "𠮷", "ё"), {
  maxLength: 60,
});
const dispatch = fc.record({
  dispatchId: fc.constantFrom("d1", "d2", "d3", "d4", "d5"),
  sourceName: fc.constantFrom("甲", "乙"),
  headline: fc.option(text.map((parts) => parts.join(""))),
  url: fc.constant(null),
  articleId: fc.constant(null),
  at: fc.integer({ min: 0, max: 5 }),
  dateInferred: fc.boolean(),
  copyOf: fc.option(fc.constantFrom("d1", "d2", "d9")),
  paragraphs: fc.array(
    text.map((parts) => parts.join("")),
    { maxLength: 6 },
  ),
  quotations: fc.array(
    fc.record({
      speaker: fc.constantFrom("范岚", "", "柳长青"),
      role: fc.option(fc.constantFrom("县长", "")),
      text: text.map((parts) => parts.join("")),
      direct: fc.boolean(),
      via: fc.constant(null),
    }),
    { maxLength: 4 },
  ),
  ...{ people: fc.constant(["范岚"]), places: fc.constant([]), organisations: fc.constant([""]) },
});

test("whatever comes, in whatever order, each dispatch stands once, the same is told, and of no text more than it may", () => {
  const all = fc.uniqueArray(dispatch, { selector: ({ dispatchId }) => dispatchId, maxLength: 5 });
  fc.assert(
    fc.property(all, (dispatches) => {
      const event = told(dispatches);
      assert.deepEqual(told(dispatches.toReversed()), event);
      assert.deepEqual(JSON.parse(JSON.stringify(event)), event);
      const standing = event.sources.flatMap(({ dispatchId, copies }) => [dispatchId, ...copies.map((copy) => copy.dispatchId)]);
      assert.deepEqual(standing.sort(), dispatches.map(({ dispatchId }) => dispatchId).sort());
      for (const { dispatchId, alone } of event.sources) {
        const length = dispatches.find((one) => one.dispatchId === dispatchId)?.paragraphs.join("\n").length ?? 0;
        const quoted = event.lead?.dispatchId === dispatchId ? [event.lead.text] : [];
        const shown = new Set([...alone, ...quoted]);
        const most = Math.min(600, Math.max(length / 3, Math.min(120, length / 2)));
        assert.ok([...shown].reduce((sum, one) => sum + one.length, 0) <= most);
      }
    }),
    { numRuns: 200 },
  );
});

test("five hundred reports and one of five megabytes are told of in bounded pieces", () => {
  const [first] = DAM;
  assert.ok(first);
  const many = Array.from({ length: 520 }, (_, n) => ({
    ...first,
    ...{ dispatchId: `d${n}`, at: first.at + n, paragraphs: [`${first.paragraphs[0]}第${n}号村民${n}日说。`, ...first.paragraphs] },
  }));
  const huge = { ...first, dispatchId: "dx", paragraphs: ["溪岭水库的水位又降了一米。".repeat(400_000)] };
  const event = told([...many, huge]);
  assert.equal(event.sources.length, 500);
  assert.ok(JSON.stringify(event).length < 500_000);
  assert.ok(event.timeline.length <= 30);
  assert.equal(told([huge, first]).sources.length, 2);
});
