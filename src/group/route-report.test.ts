import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PRIORITIES, type RoutingRule } from "../core/routing.ts";
import { type Routable, routeReport } from "./route-report.ts";

const RULE: RoutingRule = { id: "U1", sourceIds: [], sections: [], words: [], sectionId: "c1", priority: null, isDrop: false };
const REPORT: Routable = { sourceId: "o1", sections: ["要闻", "Sport"], headline: "渡口恢复通航", body: "云州讯 两岸的水位牌立起来了。\nYunzhou" };

const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
const rules = fc.array(
  fc.record({
    id: fc.uuid(),
    sourceIds: some("o1", "o2", "o3"),
    sections: some("要闻", "體育", "sport"),
    words: some("渡口", "水位", "雪", "ＹＵＮ"),
    sectionId: fc.constantFrom(null, "c1", "c2"),
    priority: fc.constantFrom(null, ...PRIORITIES),
    isDrop: fc.boolean(),
  }),
  { maxLength: 6 },
);
const reports = fc.record({
  sourceId: fc.constantFrom(null, "o1", "o2"),
  sections: some("要闻", "体育", "Sport"),
  headline: fc.constantFrom(null, "渡口恢复通航", "大雪"),
  body: fc.constantFrom("", "水位牌", "yunzhou"),
});

test("the first rule that fits alone decides, whatever stands after it", () => {
  fc.assert(
    fc.property(reports, rules, (report, list) => {
      const alone = list.find((rule) => routeReport(report, [rule]) !== null);
      const routed = routeReport(report, list);
      assert.equal(routed?.ruleId, alone?.id);
      assert.deepEqual(routed, alone ? routeReport(report, [alone]) : null);
    }),
  );
});

test("without a rule, or where none fits, nothing changes", () => {
  fc.assert(
    fc.property(reports, rules, (report, list) => {
      assert.equal(routeReport(report, []), null);
      assert.equal(
        routeReport(
          report,
          list.map((rule) => ({ ...rule, sourceIds: ["o9"] })),
        ),
        null,
      );
    }),
  );
});

test("another condition never makes a rule fit more, another value of one never less", () => {
  fc.assert(
    fc.property(reports, rules, (report, list) => {
      for (const rule of list) {
        const fits = routeReport(report, [rule]) !== null;
        if (rule.words.length === 0 && !fits) assert.equal(routeReport(report, [{ ...rule, words: ["渡口"] }]), null);
        if (rule.words.length > 0 && fits) assert.notEqual(routeReport(report, [{ ...rule, words: [...rule.words, "无"] }]), null);
      }
    }),
  );
});

test("words are found in headline and text whatever their script, case and width; sections are whole names", () => {
  const fits = (part: Partial<RoutingRule>) => routeReport(REPORT, [{ ...RULE, ...part }]) !== null;
  assert.ok(fits({ words: ["恢復通航"] }));
  assert.ok(fits({ words: ["雪", " ｙｕｎＺＨＯＵ "] }));
  assert.ok(fits({ sections: ["SPORT"] }));
  assert.ok(!fits({ sections: ["要"] }));
  assert.ok(!fits({ words: ["航云"] }), "headline and text are not one line");
  assert.ok(!fits({ sourceIds: ["o2"], words: ["渡口"] }), "all conditions must hold");
});

test("a rule's effects are kept with its id, and without a priority a report is as usual", () => {
  assert.deepEqual(routeReport(REPORT, [RULE]), { ruleId: "U1", sectionId: "c1", priority: "normal", isDropped: false });
  const drop = { ...RULE, sectionId: null, priority: "low" as const, isDrop: true };
  assert.deepEqual(routeReport(REPORT, [drop]), { ruleId: "U1", sectionId: null, priority: "low", isDropped: true });
});
