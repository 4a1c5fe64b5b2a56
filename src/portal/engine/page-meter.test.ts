import assert from "node:assert/strict";
import { test } from "node:test";
import { PageMeter } from "./page-meter.ts";

test("the ten slowest pages of the hour are known, each once, and how long all took", () => {
  const meter = new PageMeter();
  for (let n = 0; n < 30; n++) meter.make({ page: `/${n}`, ms: n, at: n });
  meter.make({ page: "/29", ms: 3, at: 31 });
  assert.deepEqual(
    meter.slowest(40).map(({ ms }) => ms),
    [29, 28, 27, 26, 25, 24, 23, 22, 21, 20],
  );
  assert.deepEqual([meter.made, meter.madeMs], [31, 438]);
});

test("a slow page is forgotten after an hour, also where only fast ones come after it", () => {
  const meter = new PageMeter();
  for (let n = 0; n < 10; n++) meter.make({ page: `/${n}`, ms: 500, at: 0 });
  assert.equal(meter.slowest(3_600_000).length, 0);
  meter.make({ page: "/new", ms: 1, at: 3_600_001 });
  assert.deepEqual(meter.slowest(3_600_002), [{ page: "/new", ms: 1, at: 3_600_001 }]);
});
