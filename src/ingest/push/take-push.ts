import { createHash } from "node:crypto";
import { Refused } from "../../core/refused.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { endPoll } from "../poll/end-poll.ts";
import { takeWire } from "../poll/take-wire.ts";
import { saidBy } from "../problem-of.ts";
import { zoneOf } from "../zone-of.ts";

/** What was taken of a document that was sent: the id under which its bytes are kept, and those of the reports that are new or changed. */
export interface Pushed {
  response: string;
  reports: string[];
}

/** Takes a document that was sent to a push channel. Sent twice, it is the same reports. @throws {Refused} "conflict" while the channel is paused; as takeWire */
export async function takePush(ingest: Ingest, channel: ChannelRow, bytes: Uint8Array, type: string | null): Promise<Pushed> {
  if (channel.pausedAt !== null) throw new Refused("conflict", "The channel is paused; send it again later.", "渠道已暂停，请稍后再发。");
  const { store } = ingest;
  const zone = await zoneOf(store, channel.sourceId);
  // A plain text has no name of its own.
  const address = `${channel.address}/${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}`;
  try {
    const { responseId, taken } = await takeWire(ingest, channel, { bytes, address, type, zone });
    await store.act((act) => endPoll(act, channel, { kind: "answered", news: taken.length, rest: 0, state: null, ahead: [], note: null }, 0));
    return { response: responseId, reports: taken.filter((id) => id !== null) };
  } catch (error) {
    if (error instanceof Refused && error.code !== "disk-full") {
      const problem = { says: saidBy(error), isOfHost: false };
      await store.act((act) => endPoll(act, channel, { kind: "failed", problem, rest: 0, isGone: false }, 0));
    }
    throw error;
  }
}
