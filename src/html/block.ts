import type { Element } from "domhandler";

/** A block in the making: its tag, its attributes as they will be written, and its sanitised inner markup. */
export interface Block {
  tag: string;
  /** Empty, or with a leading space. */
  attributes: string;
  inner: string;
}

/** Blocks as markup. */
export function markupOf(blocks: readonly Block[]): string {
  return blocks.map(({ tag, attributes, inner }) => `<${tag}${attributes}>${inner}</${tag}>`).join("");
}

/** ` name="id"` where the element carries an id of ours under that name, else nothing. */
export function idAttribute(element: Element, name: "data-dispatch" | "data-asset"): string {
  const id = element.attribs[name] ?? "";
  return /^[0-9A-Za-z_-]{1,64}$/.test(id) ? ` ${name}="${id}"` : "";
}

/** ` name="n"` where the element carries a whole number between both under that name, else nothing. */
export function numberAttribute(element: Element, name: string, least: number, most: number): string {
  const text = (element.attribs[name] ?? "").trim();
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? ` ${name}="${number}"` : "";
}
