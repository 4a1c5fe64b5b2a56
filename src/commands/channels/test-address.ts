import { Refused } from "../../core/refused.ts";
import { lookAt } from "../../ingest/channels/look-at.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import { hasWholeText } from "../../ingest/items/report-of-item.ts";
import type { SafeItem } from "../../ingest/items/safe-item.ts";
import type { Call } from "../command.ts";
import { checkedZone } from "../zone-flag.ts";
import { described } from "./described.ts";
import { kindFlag } from "./kind-flag.ts";

/** Items of an address that are shown. */
const SHOWN = 10;

/** `channels test URL`: says what lies there, and shows the first of what it lists. */
export async function testAddress(ingest: Ingest, call: Call, url: string): Promise<void> {
  const kind = kindFlag(call);
  if (kind === "folder" || kind === "push")
    throw new Refused("wrong-use", "Folders and push channels are not tried: deliver something, and channels list tells what became of it.");
  const found = await lookAt(ingest, url, checkedZone(call.flags["zone"]), kind);
  const { address, feed } = found;
  const isFeed = found.kind === "feed";
  call.out(`${address}: ${feed.title ?? "without a title"}, ${described(found)}\n`);
  for (const item of Iterator.from(feed.items).take(SHOWN)) {
    const what = item.headline ?? (isFeed ? "no headline" : (item.url ?? ""));
    call.out(`  ${item.published ?? item.modified ?? "no time"}  ${what}${isFeed ? `  (${textOf(item)})` : ""}\n`);
  }
  for (const { url, modified } of feed.maps.slice(0, SHOWN)) call.out(`  ${modified ?? "no time"}  ${url}\n`);
}

function textOf(item: SafeItem): string {
  if (hasWholeText(item)) return "whole text";
  return item.url === null ? "summary, and no page" : "summary; its page would be read";
}
