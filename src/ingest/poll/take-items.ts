import type { IncomingItem } from "../../core/incoming.ts";
import { newId } from "../../store/new-id.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hostOf } from "../hosts/host-of.ts";
import type { Ingest } from "../ingest.ts";
import { addressKey, digestOf, guidKey } from "../items/item-keys.ts";
import { keepItem } from "../items/keep-item.ts";
import { bodyOf, hasWholeText, type ItemBody, reportOfItem } from "../items/report-of-item.ts";

/** Items asked about in one query. */
const AT_ONCE = 200;

/** Takes from a feed what is new or changed: keeps it, or writes down that its page is to be read. Returns how many. */
export async function takeItems(ingest: Ingest, channel: ChannelRow, responseId: string, items: readonly IncomingItem[]): Promise<number> {
  let taken = 0;
  for (let from = 0; from < items.length; from += AT_ONCE) {
    for (const { item, digest } of await unseen(ingest, channel, items.slice(from, from + AT_ONCE))) {
      if (item.headline === null && item.summary === null && item.bodyHtml === null) continue;
      const body = bodyOf(item);
      if (needsPage(channel, item, body)) await waitForPage(ingest, channel, { responseId, item, digest });
      else await keepItem(ingest, { channel, responseId, item, digest, page: null, report: reportOfItem(item, body) });
      taken++;
    }
  }
  return taken;
}

interface Seen {
  item: IncomingItem;
  digest: string;
}

/** Those whose very words have not come before, each once. */
async function unseen({ store }: Ingest, { id, sourceId }: ChannelRow, items: readonly IncomingItem[]): Promise<Seen[]> {
  const digested = items.map((item) => ({ item, digest: digestOf(JSON.stringify(item)) }));
  const digests = digested.map(({ digest }) => digest);
  const keys = items.flatMap((item) => [guidKey(item), item.url && addressKey(item.url)]).filter((key) => key !== null && key !== "");
  const known =
    keys.length === 0
      ? []
      : await store.write.selectFrom("reportKeys").select("digest").where("sourceId", "=", sourceId).where("key", "in", keys).execute();
  const waiting = await store.write.selectFrom("pendingItems").select("digest").where("channelId", "=", id).where("digest", "in", digests).execute();
  const seen = new Set([...known, ...waiting].map(({ digest }) => digest));
  return digested.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
}

function needsPage({ follow }: ChannelRow, item: IncomingItem, body: ItemBody): boolean {
  if (follow === "never" || !/^https?:/.test(item.url ?? "")) return false;
  return follow === "always" || !hasWholeText(item, body);
}

function waitForPage({ store }: Ingest, { id: channelId }: ChannelRow, { responseId, item, digest }: Seen & { responseId: string }): Promise<void> {
  const address = item.url ?? "";
  return store.act(async ({ db, now }) => {
    const row = { id: newId("pending-item", now), channelId, responseId, digest, host: hostOf(address), address, item: JSON.stringify(item) };
    await db
      .insertInto("pendingItems")
      .values({ ...row, foundAt: now, dueAt: now, leaseUntil: 0, fence: 0, tries: 0, problem: null })
      .onConflict((conflict) => conflict.columns(["channelId", "digest"]).doNothing())
      .execute();
  });
}
