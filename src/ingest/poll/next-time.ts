import type { IncomingHttpHeaders } from "node:http";
import type { ChannelKind } from "../../core/channel.ts";

const MINUTE = 60_000;
/** Between two times that a channel is asked, ms: while it changes, and while it does not. */
export const SHORTEST = 5 * MINUTE;
const LONGEST = 6 * 60 * MINUTE;
/** Between two looks into a folder of our own, ms. */
const FOLDER_PAUSE = 10_000;
/** After failures, ms. */
const LONGEST_AFTER_FAILURE = 24 * 60 * MINUTE;

/** The pause after an answer: shorter while something new came, longer while nothing did; in a folder always the same. */
export function pauseAfter({ kind, pause }: { kind: ChannelKind; pause: number }, hadNews: boolean): number {
  if (kind === "folder") return FOLDER_PAUSE;
  return Math.round(Math.min(Math.max(pause * (hadNews ? 0.6 : 1.3), SHORTEST), LONGEST));
}

/** The pause after so many failures in a row: twice as long each time, a tenth more or less by `chance` (0 … 1), so that not all come back at once. */
export function pauseAfterFailure(failures: number, chance: number): number {
  return Math.round(Math.min(SHORTEST * 2 ** (failures - 1), LONGEST_AFTER_FAILURE) * (0.9 + 0.2 * chance));
}

/** For how long the other side asks not to be asked again, ms, a day at most: `Retry-After`, `Cache-Control`; 0 where it says nothing. */
export function wished(headers: IncomingHttpHeaders, now: number): number {
  const after = headers["retry-after"] ?? "";
  const retry = /^\d{1,9}$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  const fresh = Number(/(?:^|,)\s{0,9}max-age\s{0,9}=\s{0,9}(\d{1,9})/i.exec(headers["cache-control"] ?? "")?.[1] ?? 0) * 1000;
  return Math.min(Math.max(Number.isFinite(retry) ? retry : 0, fresh, 0), LONGEST_AFTER_FAILURE);
}
