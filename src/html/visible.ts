/**
 * `text` without control characters (line ends and tabs stay) and without the marks that pages pad with (zero-width space, word joiner, byte order mark);
 * half surrogate pairs become U+FFFD. None of them has business in a report, and they hide schemes, tags and words from filters.
 */
export function visible(text: string): string {
  return UNSEEN.test(text) ? text.toWellFormed().replace(UNSEEN_ALL, "") : text;
}

const UNSEEN = /[\p{Cs}\u200b\u2060\ufeff]|[^\P{Cc}\t\n\r]/u;
const UNSEEN_ALL = /[\u200b\u2060\ufeff]|[^\P{Cc}\t\n\r]/gu;
