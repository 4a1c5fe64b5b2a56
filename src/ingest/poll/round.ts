import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hostOf } from "../hosts/host-of.ts";
import type { Listing } from "../read-listing.ts";
import { MOST_PAGES } from "./newest-pages.ts";

/** Addresses of a channel that are asked one after the other before it rests: its own, then pages back, or the maps of an index. */
const MOST_ADDRESSES = 10;
/** A map that was changed so long before the channel was last read in full, ms, has nothing new. */
const STALE = 86_400_000;

/** What of a channel is asked now: the address at which it lies, or one to which that led (`isFurther`). */
export function addressNow({ address, ahead }: ChannelRow): { address: string; isFurther: boolean } {
  const [next] = JSON.parse(ahead) as string[];
  return { address: next ?? address, isFurther: next !== undefined };
}

/**
 * What is to be asked after this answer: the page of older articles while pages bring news, or the site maps that were named, newest first. Ten addresses
 * in all, and of the channel's own host alone, whose turn this is. @param news how many of its items were new
 */
export function addressesAhead(channel: ChannelRow, listing: Pick<Listing, "next" | "maps">, news: number): string[] {
  const { kind, address, asked, succeededAt } = channel;
  const waiting = (JSON.parse(channel.ahead) as string[]).slice(1);
  const found = kind === "list" ? (news > 0 && listing.next !== null ? [listing.next] : []) : mapsOf(listing, succeededAt);
  const isEnough = kind === "sitemap" && succeededAt === null && news >= MOST_PAGES;
  if (kind === "feed" || isEnough) return [];
  const own = found.filter((one) => /^https?:/.test(one) && hostOf(one) === channel.host && one !== address);
  return [...new Set([...waiting, ...own])].slice(0, MOST_ADDRESSES - asked - 1);
}

function mapsOf({ maps }: Pick<Listing, "maps">, since: number | null): string[] {
  const dated = maps.map(({ url, modified }) => ({ url, at: Date.parse(modified ?? "") || null }));
  const fresh = dated.filter(({ at }) => since === null || at === null || at > since - STALE);
  return fresh.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).map(({ url }) => url);
}
