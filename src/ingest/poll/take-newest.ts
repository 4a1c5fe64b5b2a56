import type { IncomingItem } from "../../core/incoming.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import type { SafeItem } from "../items/safe-item.ts";
import { type Taken, takeUnseen } from "./take-items.ts";
import { type Unseen, unseen } from "./unseen.ts";

/** Pages that are taken of one site map at a time, the newest first: of a site with 50,000 no more come on its first day. */
export const MOST_PAGES = 200;
/** What was changed so long before the channel was last read in full, ms, is old, not new: maps are made by night, and some by the day before. */
const LATE = 2 * 86_400_000;

/**
 * Takes from a site map the newest pages that have not come before. When it is read for the first time, all others are passed over for ever; later only
 * what is older than the last reading, and the rest waits for the next one.
 */
export async function takeNewest(ingest: Ingest, channel: ChannelRow, responseId: string, items: readonly SafeItem[]): Promise<Taken[]> {
  const found: Unseen[] = [];
  for await (const some of unseen(ingest, channel, items)) found.push(...some);
  const { taken, passed } = chosenOf(found, channel.succeededAt);
  await passOver(ingest, channel, passed); // first: cut off between the two, the same pages are the newest again
  return takeUnseen(ingest, channel, responseId, taken);
}

/** Which of a map's unseen pages are read, and which never are. `since` (UTC ms) is when the map was last read in full, null before the first time. */
export function chosenOf<T extends { item: Pick<IncomingItem, "published" | "modified"> }>(
  found: readonly T[],
  since: number | null,
): { taken: T[]; passed: T[] } {
  const dated = found.map((one) => ({ one, at: Date.parse(one.item.published ?? one.item.modified ?? "") || null }));
  const isOld = ({ at }: { at: number | null }) => since !== null && at !== null && at < since - LATE;
  const newest = dated.filter((page) => !isOld(page)).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  const passed = since === null ? newest.slice(MOST_PAGES) : dated.filter(isOld);
  return { taken: newest.slice(0, MOST_PAGES).map(({ one }) => one), passed: passed.map(({ one }) => one) };
}

/** Rows written in one act. */
const AT_ONCE = 500;

async function passOver({ store }: Ingest, { id: channelId }: ChannelRow, pages: readonly Unseen[]): Promise<void> {
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const rows = pages.slice(from, from + AT_ONCE).map(({ digest }) => ({ channelId, digest }));
    await store.act(async ({ db }) => {
      await db
        .insertInto("passedPages")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
}
