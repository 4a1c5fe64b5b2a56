import { channelActs } from "../../src/commands/channel-acts.ts";
import { openIngest } from "../../src/commands/open-ingest.ts";
import type { ChannelActs } from "../../src/newsroom/channels/channel-acts.ts";
import type { Store } from "../../src/store/store.ts";

const ITEM = { published: "2026-03-02T08:00:00+08:00", url: "https://yuanhe.example/1", text: "whole" as const };

/** Acts on channels that ask nobody: whatever the address, there is the same feed of two items. */
export function cannedChannels(store: Store): ChannelActs {
  return {
    ...channelActs(openIngest(store, { fetchAllow: [], incoming: "" }), []),
    look: async (address) => ({
      kind: "feed",
      ...{ address, title: "远河社", homepage: "https://yuanhe.example/", count: 2 },
      items: [
        { ...ITEM, headline: "渡口恢复通航" },
        { ...ITEM, headline: "水位牌立起来了", text: "page" },
      ],
    }),
  };
}
