import { namesPages } from "../../core/channel.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { addressKey, digestOf, guidKey } from "../items/item-keys.ts";
import type { SafeItem } from "../items/safe-item.ts";

/** An item with the digest by which it is known when it comes again: of its very words, or of its address where it is nothing but one. */
export interface Unseen {
  item: SafeItem;
  digest: string;
}

/** Items asked about in one query. */
const AT_ONCE = 200;

/** Those of a channel's items that have not come before, each once, some at a time: other words are news, of a mere address only another address. */
export async function* unseen(ingest: Ingest, channel: ChannelRow, items: readonly SafeItem[]): AsyncGenerator<Unseen[]> {
  const isAddress = namesPages(channel.kind);
  const met = new Set<string>();
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = items.slice(from, from + AT_ONCE).map((item) => ({ item, digest: digestFor(item, isAddress) }));
    const known = await knownAmong(ingest, channel, some);
    yield some.filter(({ item, digest }) => {
      const isKnown = known.digests.has(digest) || (isAddress && known.keys.has(addressKey(item.url ?? "")));
      return !isKnown && !met.has(digest) && met.add(digest);
    });
  }
}

function digestFor(item: SafeItem, isAddress: boolean): string {
  return digestOf(isAddress ? addressKey(item.url ?? "") : JSON.stringify(item));
}

async function knownAmong({ store: { write } }: Ingest, { id, kind, sourceId }: ChannelRow, items: readonly Unseen[]) {
  const digests = items.map(({ digest }) => digest);
  const named = items.flatMap(({ item }) => [guidKey(item), item.url && addressKey(item.url)]).filter((key) => key !== null && key !== "");
  const kept =
    named.length === 0
      ? []
      : await write.selectFrom("reportKeys").select(["key", "digest"]).where("sourceId", "=", sourceId).where("key", "in", named).execute();
  const waiting = await write.selectFrom("pendingItems").select("digest").where("channelId", "=", id).where("digest", "in", digests).execute();
  const passed =
    kind !== "sitemap"
      ? []
      : await write.selectFrom("passedPages").select("digest").where("channelId", "=", id).where("digest", "in", digests).execute();
  return { keys: new Set(kept.map(({ key }) => key)), digests: new Set([...kept, ...waiting, ...passed].map(({ digest }) => digest)) };
}
