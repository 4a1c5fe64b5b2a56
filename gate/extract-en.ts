import { extractionFigures } from "./extraction.ts";
import type { Figure } from "./figure.ts";

/** English pages; their gold knows the body only. */
export function extractEn(data: string): Figure[] {
  return extractionFigures(`${data}/pages-en`, ["body F1"]);
}
