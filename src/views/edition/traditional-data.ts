import type { Edition } from "../../core/site.ts";
import { convert, type Exceptions } from "../../text/convert.ts";
import { traditionalName } from "../../text/traditional-name.ts";
import { LANGUAGE } from "./language.ts";

/** Into which forms, and where the edition's addresses are. */
export interface Twin {
  edition: Edition;
  address(value: string): string;
}

/**
 * JSON for machines (schema.org, JSON Feed, a manifest) in Traditional characters: every string but addresses, which lead into the edition, and
 * what names a kind (`@…`). A person's name keeps the characters that names keep. Safe to stand in a page, as it was. @throws SyntaxError for what is no JSON
 */
export function traditionalData(json: string, twin: Twin, exceptions: readonly Exceptions[]): string {
  return JSON.stringify(traditionalValue(JSON.parse(json), twin, exceptions)).replaceAll("<", "\\u003c");
}

function traditionalValue(value: unknown, twin: Twin, exceptions: readonly Exceptions[]): unknown {
  if (typeof value === "string") return traditionalText(value, twin, exceptions);
  if (Array.isArray(value)) return value.map((one) => traditionalValue(one, twin, exceptions));
  if (typeof value !== "object" || value === null) return value;
  const isPerson = "@type" in value && value["@type"] === "Person";
  const entries = Object.entries(value).map(([key, one]) => {
    if (key.startsWith("@")) return [key, one];
    if (LANGUAGE_KEYS.has(key) && typeof one === "string" && /^zh/i.test(one)) return [key, LANGUAGE[twin.edition]];
    if (isPerson && key === "name" && typeof one === "string") return [key, personName(one, twin.edition, exceptions)];
    return [key, traditionalValue(one, twin, exceptions)];
  });
  return Object.fromEntries(entries);
}

const LANGUAGE_KEYS = new Set(["inLanguage", "language", "lang"]);

function traditionalText(text: string, { edition, address }: Twin, exceptions: readonly Exceptions[]): string {
  return /^(?:https?:\/\/|\/)/.test(text) ? address(text) : convert(text, edition, ...exceptions);
}

function personName(name: string, edition: Edition, exceptions: readonly Exceptions[]): string {
  return convert(name, edition, ...exceptions, new Map([[name, traditionalName(name, edition)]]));
}
