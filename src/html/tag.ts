/** Markup that is known to be safe: made by `html`, `href`, or taken from a sanitised body by `sanitised`. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, nothing prints nothing, a list prints one after the other. */
export type Insertable = Html | string | number | null | undefined | false | readonly Insertable[];

/** Template tag of every page: all that is not Html already is escaped, for text and for quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: Insertable[]): Html {
  let markup = parts[0] ?? "";
  for (let i = 0; i < values.length; i++) markup += insert(values[i]) + parts[i + 1];
  return new Html(markup);
}

/** Vouches for a body that `sanitise` let through when it entered the store. */
export function sanitised(body: string): Html {
  return new Html(body);
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** `text` as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : text;
}

function insert(value: Insertable): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(insert).join("");
  return "";
}
