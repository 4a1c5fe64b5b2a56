import { extractionFigures } from "./extraction.ts";
import type { Figure } from "./figure.ts";

/** Articles among lists, collections and forums, with text that must not leak into the body. */
export function extractTyped(data: string): Figure[] {
  return extractionFigures(`${data}/pages-typed`, [
    "body F1",
    "headline exact",
    "author",
    "day of publication",
    "boilerplate leaked",
    "article or not",
  ]);
}
