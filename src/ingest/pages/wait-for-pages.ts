import { newId } from "../../store/new-id.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hostOf } from "../hosts/host-of.ts";
import type { Ingest } from "../ingest.ts";
import type { SafeItem } from "../items/safe-item.ts";

/** Writes down in one act that the pages of items are to be read; those that are known to wait stay as they are. */
export function waitForPages(
  { store }: Pick<Ingest, "store">,
  { id: channelId }: Pick<ChannelRow, "id">,
  responseId: string,
  items: readonly { item: SafeItem; digest: string }[],
): Promise<void> {
  return store.act(async ({ db, now }) => {
    const rows = items.map(({ item, digest }) => ({
      ...{ id: newId("pending-item", now), channelId, responseId, digest, host: hostOf(item.url ?? ""), address: item.url ?? "" },
      ...{ item: JSON.stringify(item), foundAt: now, dueAt: now, leaseUntil: 0, fence: 0, tries: 0, problem: null },
    }));
    await db
      .insertInto("pendingItems")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["channelId", "digest"]).doNothing())
      .execute();
  });
}
