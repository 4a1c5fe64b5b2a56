import assert from "node:assert/strict";
import { test } from "node:test";
import type { ChannelHealth } from "../../core/channel.ts";
import { channelState } from "./channel-state.ts";

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const health = (other: Partial<ChannelHealth> = {}): ChannelHealth => ({
  ...{ dueAt: NOW + MINUTE, triedAt: NOW - MINUTE, succeededAt: NOW - MINUTE, changedAt: null, failures: 0, problem: null },
  ...{ reports: 3, waiting: 0, delay: null, ...other },
});

test("a channel is late only when it has been due for more than five minutes", () => {
  assert.equal(channelState(false, health({ dueAt: NOW - 5 * MINUTE }), NOW), "ok");
  assert.equal(channelState(false, health({ dueAt: NOW - 5 * MINUTE - 1 }), NOW), "late");
});

test("a paused one is paused, whatever else it is", () => {
  assert.equal(channelState(true, health({ dueAt: 0, failures: 4 }), NOW), "paused");
});

test("one that failed is failing, one never asked is new, all others are well", () => {
  assert.equal(channelState(false, health({ failures: 1 }), NOW), "failing");
  assert.equal(channelState(false, health({ triedAt: null }), NOW), "new");
  assert.equal(channelState(false, health(), NOW), "ok");
});
