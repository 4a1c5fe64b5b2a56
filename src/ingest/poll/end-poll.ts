import { keptSaying, type Saying } from "../../core/saying.ts";
import type { Act } from "../../store/act.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hostOf } from "../hosts/host-of.ts";
import type { Problem } from "../problem-of.ts";
import { pauseAfter, pauseAfterFailure } from "./next-time.ts";

/**
 * How a question to a channel ended. `rest`: for how long it asks to be left alone, ms. `state`: what it says of itself at its own address, null of a
 * further one. `ahead`: what is to be asked before it rests. `note`: what people should know although all went
 * well.
 */
export type PollEnd =
  | { kind: "answered"; news: number; rest: number; state: State | null; ahead: string[]; note: Saying | null }
  | { kind: "failed"; problem: Problem; rest: number; isGone: boolean };

interface State {
  etag: string | null;
  modified: string | null;
  movedTo: string | null;
}

/** An address is changed for the one to which it led for good so many times in a row. */
const MOVED = 3;
/** A further address is asked so many times while its host does not answer; then the channel begins again at its own. */
const TRIES_AHEAD = 3;

/** Writes down how it ended and when the channel is due again; only now is what the other side calls its state believed. */
export async function endPoll({ db, now }: Act, channel: ChannelRow, end: PollEnd, chance: number): Promise<void> {
  const set = end.kind === "failed" ? failed(channel, end, now, chance) : answered(channel, end, now);
  await db
    .updateTable("channels")
    .set({ ...set, leaseUntil: 0 })
    .where("id", "=", channel.id)
    .where("fence", "=", channel.fence)
    .execute();
}

function answered(channel: ChannelRow, end: PollEnd & { kind: "answered" }, now: number): Partial<ChannelRow> {
  const { news, rest, state, ahead, note } = end;
  const pause = state === null && news === 0 && channel.asked > 0 ? channel.pause : pauseAfter(channel, news > 0);
  const goesOn = ahead.length > 0;
  return {
    ...{ failures: 0, problem: note && keptSaying(note), pause, ahead: JSON.stringify(ahead) },
    ...(news > 0 && { changedAt: now }),
    ...(goesOn ? { asked: channel.asked + 1, dueAt: now } : { asked: 0, succeededAt: now, dueAt: now + Math.max(pause, rest) }),
    ...(state && { etag: state.etag, modified: state.modified, ...moved(channel, state.movedTo) }),
  };
}

function moved(channel: ChannelRow, movedTo: string | null): Partial<ChannelRow> {
  if (movedTo === null) return { movedTo: null, movedTimes: 0 };
  const movedTimes = movedTo === channel.movedTo ? channel.movedTimes + 1 : 1;
  if (movedTimes < MOVED) return { movedTo, movedTimes };
  return { address: movedTo, host: hostOf(movedTo), movedTo: null, movedTimes: 0 };
}

function failed(channel: ChannelRow, { problem, rest, isGone }: PollEnd & { kind: "failed" }, now: number, chance: number): Partial<ChannelRow> {
  const failures = channel.failures + 1;
  const dueAt = now + Math.max(pauseAfterFailure(failures, chance), rest);
  const ahead = problem.isOfHost && failures < TRIES_AHEAD ? {} : { ahead: "[]", asked: 0 };
  return { failures, problem: keptSaying(problem.says), dueAt, ...ahead, ...(isGone && { pausedAt: now }) };
}
