import { type Html, html } from "../html/tag.ts";

/** A headline of clauses parted by a space breaks between them, never inside a word. */
export function brokenHeadline(headline: string): Html {
  const clauses = headline.split(/\s+/).filter(Boolean);
  if (clauses.length === 1 || !/[\u3400-\u9fff]/.test(headline) || clauses.some((clause) => clause.length < 4)) return html`${headline}`;
  return html`${clauses.map((clause, at) => html`${at > 0 && " "}<span>${clause}</span>`)}`;
}
