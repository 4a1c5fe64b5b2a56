import { namesPages } from "../../core/channel.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { addressKey, digestOf, guidKey } from "../items/item-keys.ts";
import type { SafeItem } from "../items/safe-item.ts";
import { changedPages, type KnownPage } from "./changed-pages.ts";

/** An item with the digest by which it is known when it comes again: of its very words, or of its address and date where it is nothing but one. */
export interface Unseen {
  item: SafeItem;
  digest: string;
}

/** Items asked about in one query. */
const AT_ONCE = 200;

/** Those of a channel's items that have not come before, each once, some at a time: other words are news, of a mere address another address, or a page changed since it was read. */
export async function* unseen(ingest: Ingest, channel: ChannelRow, items: Iterable<SafeItem>): AsyncGenerator<Unseen[]> {
  const isAddress = namesPages(channel.kind);
  const met = new Set<string>();
  for (const next of inTurn(items)) {
    const some = next.map((item) => ({ item, digest: digestFor(item, isAddress) }));
    const known = await knownAmong(ingest, channel, some);
    const changed = isAddress ? changedPages(some, known.pages) : new Set();
    yield some.filter(({ item, digest }) => {
      const isRead = isAddress && known.pages.has(addressKey(item.url ?? "")) && !changed.has(digest);
      return !isRead && !known.digests.has(digest) && !met.has(digest) && met.add(digest);
    });
  }
}

function* inTurn(items: Iterable<SafeItem>): Generator<SafeItem[]> {
  let some: SafeItem[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function digestFor(item: SafeItem, isAddress: boolean): string {
  if (!isAddress) return digestOf(JSON.stringify(item));
  const date = item.modified ?? item.published;
  return digestOf(addressKey(item.url ?? "") + (date === null ? "" : `\n${date}`));
}

async function knownAmong({ store: { write } }: Ingest, { id, kind, sourceId }: ChannelRow, items: readonly Unseen[]) {
  const digests = items.map(({ digest }) => digest);
  const named = items.flatMap(({ item }) => [guidKey(item), item.url && addressKey(item.url)]).filter((key) => key !== null && key !== "");
  const kept =
    named.length === 0
      ? []
      : await write
          .selectFrom("reportKeys as k")
          .innerJoin("reports as r", "r.id", "k.reportId")
          .select(["k.key", "k.digest", "r.receivedAt"])
          .where("k.sourceId", "=", sourceId)
          .where("k.key", "in", named)
          .execute();
  const waiting = await write.selectFrom("pendingItems").select("digest").where("channelId", "=", id).where("digest", "in", digests).execute();
  const passed =
    kind !== "sitemap"
      ? []
      : await write.selectFrom("passedPages").select("digest").where("channelId", "=", id).where("digest", "in", digests).execute();
  return {
    pages: new Map<string, KnownPage>(kept.map(({ key, ...page }) => [key, page])),
    digests: new Set([...kept, ...waiting, ...passed].map(({ digest }) => digest)),
  };
}
