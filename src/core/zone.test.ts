import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayIn, instantOf, isoIn, wallAt, zoneOffset } from "./zone.ts";

const ZONES = Intl.supportedValuesOf("timeZone");
const instants = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2037, 0, 1) });

test("offset and wall agree with Intl in every zone, asked again and again", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 900_000 }), (at, zone, later) => {
      for (const instant of [at, at + later, at]) {
        const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", dateStyle: "short", timeStyle: "medium" }).formatToParts(
          instant,
        );
        const shown = (type: string) => Number(parts.find((part) => part.type === type)?.value);
        const wall = wallAt(instant, zone);
        assert.deepEqual(
          [wall.month, wall.day, wall.hour, wall.minute, wall.second],
          [shown("month"), shown("day"), shown("hour"), shown("minute"), shown("second")],
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("an instant comes back from what its clocks show, but for the hour that comes twice", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom("Asia/Shanghai", "Asia/Almaty", "UTC"), (at, zone) => {
      const second = Math.floor(at / 1000) * 1000;
      const back = instantOf(wallAt(second, zone), zone);
      assert.ok(back === second || zoneOffset(back, zone) !== zoneOffset(second, zone));
    }),
  );
});

test("times print with their own offset, also west and at a half hour", () => {
  const at = Date.UTC(2026, 10, 21, 12, 30, 15, 900);
  assert.equal(isoIn(at, "Asia/Shanghai"), "2026-11-21T20:30:15+08:00");
  assert.equal(isoIn(at, "Asia/Kolkata"), "2026-11-21T18:00:15+05:30");
  assert.equal(isoIn(at, "America/St_Johns"), "2026-11-21T09:00:15-03:30");
  assert.equal(dayIn(at, "Pacific/Auckland"), "2026-11-22");
});

test("an unknown zone is an error each time", () => {
  assert.throws(() => zoneOffset(0, "Yunzhou/Ferry"), RangeError);
  assert.throws(() => zoneOffset(Date.UTC(2026, 0, 1), "Yunzhou/Ferry"), RangeError);
  assert.throws(() => zoneOffset(Date.UTC(2026, 0, 1), "Yunzhou/Ferry"), RangeError);
});
