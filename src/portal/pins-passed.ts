import { pinEndsOf } from "../store/published/pin-ends-of.ts";
import type { Store } from "../store/store.ts";
import { tags } from "../store/tags.ts";
import type { Parts } from "./parts.ts";

/**
 * How many of a site's standing pins have ended by now. It is part of the key of whatever shows blocks, so that nothing kept outlives a
 * pin's instant, however late the worker comes to take the pin out.
 */
export async function pinsPassed({ store, parts }: { store: Store; parts: Parts }, siteId: string): Promise<number> {
  const ends = await parts.part(
    `pins ${siteId}`,
    () => pinEndsOf(store, siteId),
    () => [tags.site(siteId)],
  );
  if (ends.length === 0) return 0;
  const now = store.clock.now();
  return ends.filter((endsAt) => endsAt <= now).length;
}
