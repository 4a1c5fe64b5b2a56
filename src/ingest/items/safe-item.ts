import type { IncomingItem } from "../../core/incoming.ts";
import { paragraphs } from "../../html/blocks.ts";
import { sanitise } from "../../html/sanitise.ts";
import { html } from "../../html/tag.ts";

/** Characters of an item's markup that are read; no article has as many. The whole stands in what the channel answered. */
const LONGEST = 2_000_000;

/** An item whose text may be shown: `bodyHtml` is of the subset (of the summary, where there is no body), `paragraphs` its text, one an element. */
export interface SafeItem extends IncomingItem {
  bodyHtml: string;
  /** Whether it brought a body beside its summary. */
  hasBody: boolean;
  paragraphs: string[];
}

/** Makes an item's text safe. Takes about as long as its markup is: in a thread, where others wait. */
export function safeItem(item: IncomingItem): SafeItem {
  const said = item.bodyHtml ?? (item.summary === null ? "" : lines(item.summary));
  const bodyHtml = said === "" ? "" : sanitise(said.slice(0, LONGEST));
  return { ...item, bodyHtml, hasBody: item.bodyHtml !== null, paragraphs: paragraphs(bodyHtml) };
}

/** Whether there is neither a headline nor a text. */
export function saysNothing({ headline, summary, hasBody }: SafeItem): boolean {
  return headline === null && summary === null && !hasBody;
}

function lines(text: string): string {
  return html`${text.split("\n").map((line) => html`<p>${line}</p>`)}`.markup;
}
