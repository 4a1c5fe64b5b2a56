import { type Html, html } from "../../html/tag.ts";

/** A form that was refused, as it comes back: what was entered (never a password) and why not, at its field or above all of them. */
export interface Again {
  entered: Readonly<Record<string, string>>;
  refused: { sentence: string; field: string | null };
}

/** A line of a form. */
export interface Field {
  name: string;
  label: string;
  type: "text" | "email" | "password";
  /** What password managers and browsers fill in. */
  autocomplete: string;
  hint?: string;
  /** What stands in it before anything was entered. */
  value?: string;
  isReadOnly?: boolean;
}

/** One field with its label, hint and refusal. `form` keeps ids apart where a page has several forms. */
export function field(form: string, { name, label, type, autocomplete, hint, value = "", isReadOnly = false }: Field, again: Again | null): Html {
  const id = `${form}-${name}`;
  const error = again?.refused.field === name ? again.refused.sentence : null;
  const shown = type === "password" ? "" : (again?.entered[name] ?? value);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<p class="field"><label for="${id}">${label}</label>
<input id="${id}" name="${name}" type="${type}" autocomplete="${autocomplete}" required maxlength="${LONGEST[type]}" value="${shown}"${described !== "" && html` aria-describedby="${described}"`}${error && html` aria-invalid="true" autofocus`}${isReadOnly && html` readonly`}${type === "email" && html` inputmode="email" spellcheck="false"`}>
${error && html`<span class="wrong" id="${id}-error">${error}</span>`}${hint && html`<span class="hint" id="${id}-hint">${hint}</span>`}</p>`;
}

const LONGEST = { text: 40, email: 254, password: 200 } as const;

/** A refusal that is about no field of the form. */
export function refusal(again: Again | null): Html | null {
  return again && again.refused.field === null ? html`<p class="notice" role="alert">${again.refused.sentence}</p>` : null;
}
