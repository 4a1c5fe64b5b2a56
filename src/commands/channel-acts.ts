import { goodAddress } from "../fetch/good-address.ts";
import { addChannel } from "../ingest/channels/add-channel.ts";
import { lookAt } from "../ingest/channels/look-at.ts";
import { askNow, pauseChannel } from "../ingest/channels/pause-channel.ts";
import type { Ingest } from "../ingest/ingest.ts";
import { hasWholeText } from "../ingest/items/report-of-item.ts";
import type { SafeItem } from "../ingest/items/safe-item.ts";
import type { ChannelActs, SeenItem } from "../newsroom/channels/channel-acts.ts";

/** Items that somebody who looks is shown. */
const SHOWN = 10;

/** What the newsroom asks of ingest; `fetchAllow` (`host:port`) is what its door lets through. */
export function channelActs(ingest: Ingest, fetchAllow: readonly string[]): ChannelActs {
  const { store } = ingest;
  return {
    async look(address, zone, asked) {
      const { kind, address: there, feed } = await lookAt(ingest, address, zone, asked);
      const { title, url: homepage, items, count } = feed;
      return { kind, address: there, title, homepage, count, items: [...Iterator.from(items).take(SHOWN).map(seen)] };
    },
    async add(actor, channel) {
      const { href: address } = goodAddress(channel.address.trim(), new Set(fetchAllow));
      return addChannel(store, actor, { ...channel, address });
    },
    pause: (actor, channelId, isPaused) => pauseChannel(store, actor, channelId, isPaused),
    visit: (actor, channelId) => askNow(store, actor, channelId),
  };
}

function seen(item: SafeItem): SeenItem {
  const { headline, published, url } = item;
  return { headline, published, url, text: hasWholeText(item) ? "whole" : url === null ? "summary" : "page" };
}
