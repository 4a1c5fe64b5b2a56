import { href } from "../src/html/href.ts";
import { sanitise } from "../src/html/sanitise.ts";
import { html, sanitised } from "../src/html/tag.ts";
import { jsonLines, shared } from "./shared.ts";

const file = shared("data/xss/vectors.jsonl");

/** Payloads that are known to run script where a page lets them; empty where the measuring sets are absent. */
export const VECTORS: readonly string[] = file ? jsonLines<{ payload: string }>(file).map(({ payload }) => payload) : [];

/** Everything that a page does with text from outside: as a body, as text, as a value, as an address of a link and of a picture. */
export function exposed(payload: string): string {
  return html`<section>${sanitised(sanitise(payload))}</section><section title="${payload}">${payload}</section>
<a href="${href(payload)}">${payload}</a><img src="${href(payload)}" alt="${payload}">`.markup;
}
