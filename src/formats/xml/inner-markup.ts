import { escapeHtml } from "../../html/tag.ts";
import type { XmlElement } from "./element.ts";
import { wholeAddress } from "./whole-address.ts";

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const ADDRESSES = new Set(["href", "src", "poster"]);

/** What an element holds, as HTML, prefixes dropped and addresses whole where their base is known. */
export function innerMarkup(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? escapeHtml(child) : outerMarkup(child))).join("");
}

function outerMarkup(element: XmlElement): string {
  const tag = element.name.slice(element.name.indexOf(":") + 1);
  const open = `<${tag}${Object.entries(element.attributes)
    .map((attribute) => attributeMarkup(attribute, element.base))
    .join("")}>`;
  return VOID.has(tag) ? open : `${open}${innerMarkup(element)}</${tag}>`;
}

function attributeMarkup([name, value]: [string, string], base: string | null): string {
  if (name.startsWith("xml")) return "";
  return ` ${name}="${escapeHtml(ADDRESSES.has(name) ? (wholeAddress(value, base) ?? value) : value)}"`;
}
