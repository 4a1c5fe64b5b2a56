import type { PageKind } from "../../core/report.ts";
import type { Layout } from "./blocks.ts";
import type { Found } from "./container.ts";

/** Least prose of a report, about its characters: two sentences. */
const SHORTEST = 60;

/** Whether the page is a report, a list of others, or neither. */
export function kindOf(found: Found | null, kept: readonly number[], layout: Layout): PageKind {
  const blocks = kept.map((i) => layout.blocks[i]).filter((block) => block !== undefined);
  const prose = blocks.reduce((sum, block) => sum + (block.marks > 0 ? block.weight - block.linked : 0), 0);
  const linked = layout.blocks.reduce((sum, block) => sum + block.linked, 0);
  if (found && prose >= SHORTEST) return "article";
  return linked > SHORTEST * 2 ? "list" : "other";
}
