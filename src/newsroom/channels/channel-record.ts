import type { IncomingItem } from "../../core/incoming.ts";
import { type Saying, sayingOf } from "../../core/saying.ts";
import type { Store } from "../../store/store.ts";

/** What a channel brought last, and what went wrong with single items; the newest first. Times are UTC ms. */
export interface ChannelRecord {
  answers: { id: string; at: number; size: number }[];
  /** Items whose page could not be read: the item's own words stood in, or (`nextAt`) it is tried again. */
  problems: { id: string; headline: string | null; address: string; problem: Saying; tries: number; nextAt: number | null }[];
  reports: { id: string; headline: string | null; receivedAt: number }[];
}

/** Rows of each kind that a screen shows. */
const SHOWN = 10;

/** The record of one channel; empty for one that there is not. */
export async function channelRecord({ write: db }: Store, channelId: string): Promise<ChannelRecord> {
  const answers = await db
    .selectFrom("responses")
    .innerJoin("blobs", "blobs.hash", "responses.blobHash")
    .select(["responses.id", "at", "size"])
    .where("channelId", "=", channelId)
    .orderBy("at", "desc")
    .limit(SHOWN)
    .execute();
  const items = await db
    .selectFrom("pendingItems")
    .select(["id", "item", "address", "problem", "tries", "dueAt as nextAt"])
    .where("channelId", "=", channelId)
    .where("problem", "is not", null)
    .orderBy("id", "desc")
    .limit(SHOWN)
    .execute();
  const reports = await db
    .selectFrom("reports")
    .select(["id", "headline", "receivedAt"])
    .where("channelId", "=", channelId)
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .limit(SHOWN)
    .execute();
  return {
    answers,
    reports,
    problems: items.map(({ item, problem, ...row }) => ({
      ...row,
      headline: (JSON.parse(item) as IncomingItem).headline,
      problem: sayingOf(problem ?? ""),
    })),
  };
}
