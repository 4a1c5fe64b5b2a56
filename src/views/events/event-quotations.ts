import type { EventTold, ToldCarrier, ToldQuotation, WordingPiece } from "../../core/event-page.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";

/** 谁说了什么: by speaker, each quotation with all who carry it, and where their wording differs how. */
export function eventQuotations({ quotations, people }: EventTold): Html | null {
  if (quotations.length === 0) return null;
  const isPerson = (speaker: string) => people.some(({ name }) => name === speaker);
  const speakers = quotations.map(
    ({ speaker, role, quotations }) =>
      html`<section class="speaker"><h3><span${isPerson(speaker) && html` data-person`}>${speaker}</span>${role && html`<small>${role}</small>`}</h3>${quotations.map(quotation)}</section>`,
  );
  return box("谁说了什么", html`${speakers}`);
}

function quotation({ text, direct, by, variants }: ToldQuotation): Html {
  const others = variants.map(
    (variant) => html`<li><p>${variant.direct ? html`“${wording(variant.pieces)}”` : wording(variant.pieces)}</p>${carriers(variant.by)}</li>`,
  );
  return html`<div class="said-by"><blockquote>${direct ? `“${text}”` : text}</blockquote>${carriers(by)}${
    others.length > 0 && html`<details><summary>${others.length} 种不同的说法</summary><ul>${others}</ul></details>`
  }</div>`;
}

/** What the commoner wording has and this one has not is struck out, what it has instead is marked. */
function wording(pieces: readonly WordingPiece[]): Html {
  return html`${pieces.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? html`<ins>${text}</ins>` : html`<del>${text}</del>`))}`;
}

function carriers(by: readonly ToldCarrier[]): Html {
  return html`<p class="by">${by.map(
    ({ dispatchId, sourceName, via }) => html`<a href="${href(`#${dispatchId}`)}">${sourceName}</a>${via && html`<span>援引${via}</span>`}`,
  )}</p>`;
}
