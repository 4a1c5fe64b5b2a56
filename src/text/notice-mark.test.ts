import assert from "node:assert/strict";
import { test } from "node:test";
import { noticeMark } from "./notice-mark.ts";

test("a headline says that it corrects or withdraws another, and which", () => {
  for (const [headline, kind, rest] of [
    ["更正：河上新桥通车", "correction", "河上新桥通车"],
    ["【更正】河上新桥通车", "correction", "河上新桥通车"],
    ["（更正）河上新桥通车", "correction", "河上新桥通车"],
    ["【更正启事】：河上新桥通车", "correction", "河上新桥通车"],
    ["河上新桥通车（更正）", "correction", "河上新桥通车"],
    ["更正启事", "correction", ""],
    ["撤稿：河上新桥通车", "withdrawal", "河上新桥通车"],
    ["【撤稿通知】河上新桥通车", "withdrawal", "河上新桥通车"],
    ["取消: 河上新桥通车", "withdrawal", "河上新桥通车"],
    ["CORRECTED-Bridge opens", "correction", "Bridge opens"],
    ["Correction: Bridge opens", "correction", "Bridge opens"],
    ["KILL: Bridge opens", "withdrawal", "Bridge opens"],
    ["WITHDRAWN - Bridge opens", "withdrawal", "Bridge opens"],
  ] as const)
    assert.deepEqual(noticeMark(headline), { kind, rest }, headline);
});

test("news of corrections, cancellations and killings is news", () => {
  for (const headline of [
    ...["取消农业税十年", "更正错误的地图花了三年", "撤稿风波之后的大学", "多地取消限购：楼市回暖", "撤销县制 设立新区", ""],
    ...["Kill switch law passes", "KILL-SWITCH LAW PASSES", "Corrections officers strike", "Correctional reform: a start", "Withdrawn troops return"],
  ])
    assert.equal(noticeMark(headline), null, headline);
});
