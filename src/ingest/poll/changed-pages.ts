import { addressKey } from "../items/item-keys.ts";
import type { SafeItem } from "../items/safe-item.ts";

/** A page that was read: with which digest it was listed then, and when its report came in (UTC ms). */
export interface KnownPage {
  digest: string;
  receivedAt: number;
}

/** Some lists date every page by their own making: where more than these and more than half of the known ones claim to have changed, none is believed. */
const MANY = 20;

/** Digests of the listed pages that were read before and have since got another date, later than that reading. */
export function changedPages(listed: readonly { item: SafeItem; digest: string }[], known: ReadonlyMap<string, KnownPage>): Set<string> {
  const pages = listed.flatMap(({ item, digest }) => {
    const page = known.get(addressKey(item.url ?? ""));
    return page ? [{ page, digest, at: Date.parse(item.modified ?? item.published ?? "") }] : [];
  });
  const changed = pages.filter(({ page, digest, at }) => page.digest !== digest && at > page.receivedAt);
  return changed.length > MANY && changed.length > pages.length / 2 ? new Set() : new Set(changed.map(({ digest }) => digest));
}
