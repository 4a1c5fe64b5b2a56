import { fold } from "../text/fold.ts";

/** The token that every document of a site holds. */
export function siteToken(siteId: string): string {
  return `s:${siteId}`;
}

/** The token of a document that stands in that section itself. */
export function sectionToken(sectionId: string): string {
  return `c:${sectionId}`;
}

/** The token of a document's source, whatever spelling its name has; null for a name without letters. */
export function sourceToken(name: string): string | null {
  const letters = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, 100)
    .toWellFormed();
  return /[^_]/.test(letters) ? `o:${letters}` : null;
}

/** The token of a word that stands in the headline. */
export function headlineToken(token: string): string {
  return `h:${token}`;
}
