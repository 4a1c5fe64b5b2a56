import { plainTextOf } from "../../html/plain-text-of.ts";
import { attributeOf, elementsOf, textOf, type XmlElement } from "../xml/element.ts";
import { innerMarkup } from "../xml/inner-markup.ts";
import { wholeMarkup } from "../xml/whole-markup.ts";

/** What a title, summary or content holds: markup, or text that is none. */
export type Construct = { markup: string } | { text: string };

/** A title, summary or content in any of the ways in which feeds say them: escaped, inline, naked, base64 or plain. Null where it is empty. */
export function readConstruct(element: XmlElement | null): Construct | null {
  if (!element) return null;
  const type = (attributeOf(element, "type") ?? "").toLowerCase();
  if (elementsOf(element).length > 0) return { markup: innerMarkup(element).trim() };
  const text = isBase64(element, type) ? fromBase64(textOf(element)) : textOf(element).trim();
  if (!text) return null;
  return saysPlain(element, type) || !/[<&]/.test(text) ? { text } : { markup: wholeMarkup(text, element.base) };
}

/** Plain text of it on one line. */
export function lineOfConstruct(construct: Construct | null): string | null {
  return plainOf(construct)?.replace(/\s+/g, " ").trim() || null;
}

/** Plain text of it, a paragraph a line. */
export function plainOf(construct: Construct | null): string | null {
  if (!construct) return null;
  return ("text" in construct ? construct.text : plainTextOf(construct.markup)) || null;
}

function saysPlain(element: XmlElement, type: string): boolean {
  if (type === "text" || type.startsWith("text/plain") || type === "plain") return true;
  // Atom's own default; many escape markup in it nevertheless, which a whole tag gives away.
  return type === "" && element.name.startsWith("atom:") && !/<\/[a-z]|<[a-z]+\s?\/>/i.test(textOf(element));
}

function isBase64(element: XmlElement, type: string): boolean {
  if (attributeOf(element, "mode")?.toLowerCase() === "base64") return true;
  const binary = element.name.startsWith("atom:") && type.includes("/") && !/^text\/|xml$/.test(type);
  return binary && /^[\w+/=\s]+$/.test(textOf(element));
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8").trim();
}
