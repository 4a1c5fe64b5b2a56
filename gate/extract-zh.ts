import { extractionFigures } from "./extraction.ts";
import type { Figure } from "./figure.ts";

/** Chinese pages: portals, newspapers, government sites, forums. */
export function extractZh(data: string): Figure[] {
  return extractionFigures(`${data}/pages-zh`, ["body F1", "author", "day of publication"]);
}
