import type { ChannelHealth } from "../../core/channel.ts";

/** How a channel fares, in a word. `late`: it should have been asked and was not, so it is our worker that lags; `new`: it has not been asked yet. */
export const CHANNEL_STATES = ["ok", "new", "failing", "late", "paused"] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** A due channel may wait so long, ms, before it counts as late: as long as the shortest pause between two times that it is asked. */
const GRACE = 300_000;

/** The state at `now` (UTC ms). */
export function channelState(isPaused: boolean, { dueAt, triedAt, failures }: ChannelHealth, now: number): ChannelState {
  if (isPaused) return "paused";
  if (now - dueAt > GRACE) return "late";
  if (failures > 0) return "failing";
  return triedAt === null ? "new" : "ok";
}
