import type { KnownName } from "../../../core/known-name.ts";

/** Letters that a Russian case may change at a word's end. */
const ENDING = 2;
const LEAST = 3;

/** What any text must hold in which the name stands: its forms, of those in Cyrillic letters how the first word begins, whatever its case. */
export function begins({ zh, ru, en, aliases }: KnownName): string[] {
  const forms = [zh, ru, en, ...aliases].filter((form) => form !== null);
  return [...new Set(forms.map((form) => (/[\u0400-\u04ff]/.test(form) ? stemOf(form) : form)))];
}

function stemOf(form: string): string {
  const first = form.slice(0, form.search(/\s|$/));
  return first.slice(0, Math.max(LEAST, first.length - ENDING));
}
