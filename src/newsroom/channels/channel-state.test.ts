import assert from "node:assert/strict";
import { test } from "node:test";
import type { ChannelHealth } from "../../core/channel.ts";
import { channelState } from "./channel-state.ts";

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const feed = (other: Partial<ChannelHealth> = {}) => ({
  ...{ kind: "feed" as const, isPaused: false },
  health: {
    ...{ dueAt: NOW + MINUTE, triedAt: NOW - MINUTE, succeededAt: NOW - MINUTE, changedAt: null, failures: 0, problem: null },
    ...{ reports: 3, waiting: 0, delay: null, ...other },
  },
});

test("a channel is late only when it has been due for more than five minutes", () => {
  assert.equal(channelState(feed({ dueAt: NOW - 5 * MINUTE }), NOW), "ok");
  assert.equal(channelState(feed({ dueAt: NOW - 5 * MINUTE - 1 }), NOW), "late");
});

test("a paused one is paused, whatever else it is", () => {
  assert.equal(channelState({ ...feed({ dueAt: 0, failures: 4 }), isPaused: true }, NOW), "paused");
});

test("one that failed is failing, one never asked is new, all others are well", () => {
  assert.equal(channelState(feed({ failures: 1 }), NOW), "failing");
  assert.equal(channelState(feed({ triedAt: null }), NOW), "new");
  assert.equal(channelState(feed(), NOW), "ok");
});

test("one to which others send is neither late nor new: nobody asks it", () => {
  const push = { ...feed({ dueAt: 0, triedAt: null }), kind: "push" as const };
  assert.equal(channelState(push, NOW), "ok");
});
