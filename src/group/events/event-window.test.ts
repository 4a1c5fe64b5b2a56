import assert from "node:assert/strict";
import { test } from "node:test";
import { EventWindow } from "./event-window.ts";
import { reportFeatures } from "./features.ts";

const FLOOD = "青河市气象台21日发布暴雨红色预警，青河水位超过警戒线两米，沿岸三个镇的居民连夜转移。";
const FLOOD_TOLD_AGAIN = "受连日暴雨影响，青河沿岸三个镇连夜转移居民，水位仍在警戒线以上，红色预警尚未解除。";
const BRIDGE = "连接合城与南岸的新大桥今天通车，全长四公里，过江时间由四十分钟缩短为六分钟。";

function window() {
  let made = 0;
  return new EventWindow({ newId: () => `e${++made}` });
}

function features(id: string, body: string) {
  return reportFeatures({ id, headline: null, body, published: null, language: "zh-Hans" });
}

test("a report told in other words joins the event it tells of, another starts its own", () => {
  const events = window();
  assert.equal(events.add(features("1", FLOOD), { at: 0 }).isNew, true);
  const joined = events.add(features("2", FLOOD_TOLD_AGAIN), { at: 1 });
  assert.deepEqual({ event: joined.event, with: joined.with }, { event: "e1", with: "1" });
  assert.equal(events.add(features("3", BRIDGE), { at: 2 }).isNew, true);
});
