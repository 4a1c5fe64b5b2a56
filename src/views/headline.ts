import { type Html, html } from "../html/tag.ts";

/** Fewest characters of a clause that may stand on a line of its own. */
const SHORTEST_CLAUSE = 4;

/**
 * A headline, given in words (spaces are words too), that breaks between its clauses where it is too long for a line, and else between
 * words, never inside one. Clauses are what a space parts: 四国商定重开公路 雨季前完成加固.
 */
export function brokenHeadline(words: readonly string[]): Html {
  const clauses = clausesOf(words);
  const inWords = clauses.map((clause) => html`${clause.map((word, at) => (mayBreak(clause[at - 1], word) ? html`<wbr>${word}` : word))}`);
  const areClauses =
    clauses.length > 1 && clauses.every((clause) => /[\u3400-\u9fff]/.test(clause.join("")) && clause.join("").length >= SHORTEST_CLAUSE);
  return html`${inWords.map((clause, at) => html`${at > 0 && " "}${areClauses ? html`<span>${clause}</span>` : clause}`)}`;
}

/** Between two words, never before a closing mark nor behind an opening one: a line begins with neither. */
function mayBreak(before: string | undefined, word: string): boolean {
  return before !== undefined && /[\p{L}\p{N}）》”」』】，。！？：；、]$/u.test(before) && /^[\p{L}\p{N}（《“「『【]/u.test(word);
}

function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word.trim() === "") clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}
