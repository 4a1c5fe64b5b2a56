import { type Channel, type ChannelHealth, isAsked, isLate } from "../../core/channel.ts";

/** How a channel fares, in a word. `late`: it should have been asked and was not, so it is our worker that lags; `new`: it has not been asked yet. */
export const CHANNEL_STATES = ["ok", "new", "failing", "late", "paused"] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** The state at `now` (UTC ms). */
export function channelState({ kind, isPaused, health }: Pick<Channel, "kind" | "isPaused"> & { health: ChannelHealth }, now: number): ChannelState {
  const { dueAt, triedAt, failures } = health;
  if (isPaused) return "paused";
  if (isLate({ kind, dueAt }, now)) return "late";
  if (failures > 0) return "failing";
  return triedAt === null && isAsked(kind) ? "new" : "ok";
}
