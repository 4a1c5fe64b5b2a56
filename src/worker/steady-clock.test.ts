import assert from "node:assert/strict";
import { test } from "node:test";
import { steadyClock } from "./steady-clock.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 2, 2, 2);

/** A machine whose wall clock can be set; `pass` lets real time go by, looking at the steady clock every second as the worker does. */
function machine() {
  const clocks = { real: 0, wall: START };
  const steady = steadyClock({ now: () => clocks.wall }, () => clocks.real);
  return {
    pass(time: number): number {
      for (let gone = 0; gone < time; gone += SECOND) {
        clocks.real += SECOND;
        clocks.wall += SECOND;
        steady.now();
      }
      return steady.now();
    },
    set: (by: number) => {
      clocks.wall += by;
      return steady.now();
    },
    right: () => START + clocks.real,
  };
}

test("a clock that goes as it should is believed, and so are the seconds by which a network corrects it", () => {
  const { pass, set, right } = machine();
  assert.equal(pass(HOUR), right());
  assert.equal(set(40 * SECOND), right() + 40 * SECOND);
  assert.equal(set(-80 * SECOND), right() - 40 * SECOND);
});

test("twenty jumps forward do nothing early, and nothing late once the clock came back", () => {
  for (let i = 1; i <= 20; i++) {
    const { pass, set, right } = machine();
    pass(i * MINUTE);
    const jump = i * i * 7 * MINUTE;
    assert.equal(set(jump), right(), `a jump of ${jump} ms`);
    assert.equal(pass(5 * MINUTE), right());
    set(-jump);
    assert.equal(pass(SECOND), right());
  }
});

test("twenty jumps back do nothing early, neither then nor when the clock comes back", () => {
  for (let i = 1; i <= 20; i++) {
    const { pass, set, right } = machine();
    pass(i * MINUTE);
    const jump = i * i * 7 * MINUTE;
    assert.equal(set(-jump), right() - jump);
    assert.ok(pass(5 * MINUTE) < right());
    set(jump);
    assert.equal(pass(SECOND), right());
  }
});

test("a clock that stands for ten minutes after its jump is believed, either way", () => {
  for (const jump of [3 * HOUR, -3 * HOUR]) {
    const { pass, set, right } = machine();
    pass(MINUTE);
    set(jump);
    assert.equal(pass(9 * MINUTE), right() + Math.min(jump, 0));
    assert.equal(pass(2 * MINUTE), right() + jump);
    assert.equal(set(-jump), right() + Math.min(0, jump), "and a jump from there is a jump again");
  }
});

test("a clock that jumps again while it stands waits anew", () => {
  const { pass, set, right } = machine();
  set(HOUR);
  pass(9 * MINUTE);
  set(HOUR);
  assert.equal(pass(9 * MINUTE), right());
  assert.equal(pass(2 * MINUTE), right() + 2 * HOUR);
});
