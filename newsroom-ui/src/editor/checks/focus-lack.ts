/** The field of the head (`data-field`) that a reprint lacks. */
const FIELD: Readonly<Record<string, string>> = {
  "reprint-forbidden": "sourceName",
  "reprint-source": "sourceName",
  "reprint-headline": "originalHeadline",
  "reprint-author": "byline",
  "reprint-editor": "editor",
  "reprint-clause": "usageTerms",
};

/** Puts the caret where what a reprint lacks is to be filled in. */
export function focusLack(message: string): void {
  document.querySelector<HTMLInputElement>(`[data-field="${FIELD[message]}"]`)?.focus();
}
