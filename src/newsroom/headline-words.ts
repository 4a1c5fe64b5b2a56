import { makeSegmenter, type Segmenter } from "../text/segment.ts";

let segmenter: Segmenter | null = null;

/** A headline's words, in order, together the headline. The dictionary is loaded with the first one, in about half a second. */
export function headlineWords(headline: string): string[] {
  segmenter ??= makeSegmenter([]);
  return segmenter.segment(headline);
}
