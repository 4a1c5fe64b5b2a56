import { headlineToken } from "./filter-tokens.ts";
import { isIdeographic } from "./tokens.ts";

/**
 * Tokens of Chinese for which an index is asked at most. It walks through a list for each; six from all over a headline leave little that has not the
 * others as well, in a third of the time.
 */
const MOST_ASKED = 6;

/** Of many tokens those that leave little else: all that no text can be read for, and some of the others, from first to last. */
export function fewOf(tokens: readonly string[]): readonly string[] {
  const read = tokens.filter(isRead);
  if (read.length <= MOST_ASKED) return tokens;
  const chosen = new Set(spread(read, MOST_ASKED));
  return tokens.filter((token) => !isRead(token) || chosen.has(token));
}

/** `most` of a list, evenly from first to last; all of a shorter one. */
export function spread<T>(list: readonly T[], most: number): T[] {
  return list.filter((_, i) => list.length <= most || Math.floor((i * most) / list.length) !== Math.floor(((i - 1) * most) / list.length));
}

/** Whether a folded text (its first line the headline) holds all tokens that can be read in one. */
export function holdsTokens(text: string, tokens: readonly string[]): boolean {
  const headline = text.slice(0, Math.max(0, text.indexOf("\n")));
  return tokens.every((token) => !isRead(token) || (token.startsWith(IN_HEADLINE) ? headline : text).includes(charactersOf(token)));
}

/** Those of `tokens` that fewest of these texts hold: what tells best apart what is looked for. Only such as some text lacks. */
export function rarestIn(texts: readonly string[], tokens: readonly string[]): string[] {
  const lacking = tokens.map((token) => ({ token, count: texts.filter((text) => !holdsTokens(text, [token])).length }));
  return lacking
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, ADDED)
    .map(({ token }) => token);
}

/** Tokens that are asked for as well where the first ones left too much. */
const ADDED = 3;

const IN_HEADLINE = headlineToken("");

/** Chinese stands in a text where its characters do; a word must have ends as well, and filters stand in none. */
function isRead(token: string): boolean {
  return isIdeographic(charactersOf(token));
}

function charactersOf(token: string): string {
  return token.startsWith(IN_HEADLINE) ? token.slice(IN_HEADLINE.length) : token;
}
