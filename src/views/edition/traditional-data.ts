import { convert, type Exceptions } from "../../text/convert.ts";
import { convertProse } from "../../text/convert-prose.ts";
import { traditionalName } from "../../text/traditional-name.ts";
import { inEdition } from "./address.ts";
import { LANGUAGE, type Spelling } from "./spelling.ts";

/** What is asked beside the spelling. */
export interface DataSpelling extends Spelling {
  /** People whom the page names, with what they become. */
  names?: Exceptions | undefined;
  /** Converts markup that a field carries (`content_html`). */
  markup?: (html: string, spelling: Spelling) => string;
}

/**
 * JSON for machines (schema.org, JSON Feed, a manifest) in Traditional characters: every string but addresses, which lead into the edition, and
 * what names a kind (`@…`). A person's name keeps the characters that names keep. Safe to stand in a page. @throws SyntaxError for what is no JSON
 */
export function traditionalData(json: string, spelling: DataSpelling): string {
  return JSON.stringify(traditionalValue(JSON.parse(json), "", spelling)).replaceAll("<", "\\u003c");
}

/** @param field the one that the value stands in, or the list that it stands in */
function traditionalValue(value: unknown, field: string, spelling: DataSpelling): unknown {
  if (typeof value === "string") return traditionalText(value, field, spelling);
  if (Array.isArray(value)) return value.map((one) => traditionalValue(one, field, spelling));
  if (typeof value !== "object" || value === null) return value;
  const isPerson = ("@type" in value && value["@type"] === "Person") || field === "authors";
  const entries = Object.entries(value).map(([name, one]) => [name, traditionalValue(one, isPerson && name === "name" ? PERSON : name, spelling)]);
  return Object.fromEntries(entries);
}

/** Stands for the field of a person's name. */
const PERSON = "a person's name";
const LANGUAGES = new Set(["inLanguage", "language", "lang"]);

function traditionalText(text: string, field: string, spelling: DataSpelling): string {
  const { edition, words, origin, names = NONE, markup } = spelling;
  if (field === PERSON) return convert(text, edition, words, new Map([[text, traditionalName(text, edition)]]));
  if (field.startsWith("@")) return text;
  if (LANGUAGES.has(field) && /^zh\b/i.test(text)) return LANGUAGE[edition];
  if (field === "content_html" && markup) return markup(text, spelling);
  return /^(?:https?:\/\/|\/)/.test(text) ? inEdition(text, origin) : convertProse(text, edition, words, names);
}

const NONE: Exceptions = new Map();
