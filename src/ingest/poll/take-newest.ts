import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import type { SafeItem } from "../items/safe-item.ts";
import { newestPages } from "./newest-pages.ts";
import { type Taken, takeUnseen } from "./take-items.ts";
import { type Unseen, unseen } from "./unseen.ts";

/**
 * Takes from a site map the newest pages that have not come before. When it is read for the first time, all others are passed over for ever; later only
 * what is older than the last reading, and the rest waits for the next one.
 */
export async function takeNewest(ingest: Ingest, channel: ChannelRow, responseId: string, items: Iterable<SafeItem>): Promise<Taken[]> {
  const found: Unseen[] = [];
  for await (const some of unseen(ingest, channel, items)) found.push(...some);
  const { taken, passed } = newestPages(found, channel.succeededAt);
  await passOver(ingest, channel, passed); // first: cut off between the two, the same pages are the newest again
  return takeUnseen(ingest, channel, responseId, taken);
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
