import type { Provenance } from "../../core/article.ts";
import { dispatchesOf } from "../../html/dispatches-of.ts";

/** Of each top-level block of a sanitised body the dispatch that it came in, or null: the one that its markup names, else the one that is known otherwise. */
export function dispatchOfBlocks(bodyHtml: string, provenance: readonly Provenance[]): (string | null)[] {
  const known = new Map(provenance.map(({ paragraph, dispatchId }) => [paragraph, dispatchId]));
  return dispatchesOf(bodyHtml).map((named, i) => named ?? known.get(i) ?? null);
}
