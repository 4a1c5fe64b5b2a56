import { namesPages } from "../../core/channel.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hasWholeText } from "../items/report-of-item.ts";
import { type SafeItem, saysNothing } from "../items/safe-item.ts";

/** What becomes of an item: a report of its own words, one of its page once that was read, or a withdrawal that says no more than of what. */
export type Way = "report" | "page" | "withdrawal";

/** Which way an item of a channel goes; null where there is nothing to take. */
export function wayOf({ kind, follow }: Pick<ChannelRow, "kind" | "follow">, item: SafeItem): Way | null {
  const isEmpty = saysNothing(item);
  if (item.pubStatus === "canceled" && isEmpty) return "withdrawal";
  const hasPage = /^https?:/.test(item.url ?? "");
  if (namesPages(kind)) return hasPage ? "page" : null;
  if (isEmpty) return null;
  if (!hasPage || follow === "never" || item.pubStatus === "canceled") return "report";
  return follow === "always" || !hasWholeText(item) ? "page" : "report";
}
