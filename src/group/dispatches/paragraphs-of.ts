import type { Dispatch } from "../../core/dateline.ts";

/** The paragraphs of a dispatch among those of its report: from where it starts in the first of them. */
export function paragraphsOf(all: readonly string[], { paragraphs: [from, to], start }: Pick<Dispatch, "paragraphs" | "start">): string[] {
  return all.slice(from, to + 1).map((paragraph, i) => (i === 0 ? paragraph.slice(start) : paragraph));
}
