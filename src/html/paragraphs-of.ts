import { escapeHtml } from "./tag.ts";

/** Plain text as markup, a line a paragraph. */
export function paragraphsOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");
}
