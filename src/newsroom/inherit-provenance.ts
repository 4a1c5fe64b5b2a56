import type { Provenance } from "../core/article.ts";
import { paragraphs } from "../html/blocks.ts";

/** A body (subset) with what is known of its paragraphs. */
export interface Sourced {
  bodyHtml: string;
  provenance: readonly Provenance[];
}

/**
 * What is known of a changed body: a paragraph that stood in the older one, wherever, keeps its dispatch; a reworded one keeps that of
 * the paragraph in its place as long as their number is the same. Anything else counts as the newsroom's own words.
 */
export function inheritProvenance(older: Sourced, bodyHtml: string): Provenance[] {
  const before = paragraphs(older.bodyHtml);
  const now = paragraphs(bodyHtml);
  const dispatchOf = new Map(older.provenance.map(({ paragraph, dispatchId }) => [paragraph, dispatchId]));
  return now.flatMap((text, paragraph) => {
    const from = standing(before, text, paragraph) ?? (before.length === now.length ? paragraph : null);
    const dispatchId = from === null ? null : (dispatchOf.get(from) ?? null);
    return dispatchId === null ? [] : [{ paragraph, dispatchId }];
  });
}

/** Where `text` stood: in its own place first, since a short line may stand twice. */
function standing(before: readonly string[], text: string, paragraph: number): number | null {
  if (before[paragraph] === text) return paragraph;
  const found = before.indexOf(text);
  return found === -1 ? null : found;
}
