import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parse } from "./parse.ts";

/** Plain text of each top-level block of a sanitised body, in order; a figure's is its caption. Lines inside a block (list items, rows, `<br>`) end in "\n". */
export function paragraphs(bodyHtml: string): string[] {
  return blocksOf(bodyHtml).map(textOf);
}

/** A top-level block of a sanitised body: its element, its plain text, and its markup in a form that is equal where the markup is. */
export interface Block {
  tag: string;
  text: string;
  markup: string;
}

/** Each top-level block, in order. */
export function blocks(bodyHtml: string): Block[] {
  return blocksOf(bodyHtml).map((block) => ({ tag: block.name, text: textOf(block), markup: markupOf(block) }));
}

function markupOf(node: ChildNode): string {
  if (isText(node)) return JSON.stringify(node.data);
  return isTag(node) ? `${node.name}${JSON.stringify(node.attribs)}[${node.children.map(markupOf).join()}]` : "";
}

/** A sanitised body as plain text, a paragraph a line; figures and their captions left out. */
export function plainText(bodyHtml: string): string {
  return blocksOf(bodyHtml)
    .filter((block) => block.name !== "figure")
    .map(textOf)
    .join("\n");
}

/** A sanitised body as readers get it: without provenance. */
export function stripDispatch(bodyHtml: string): string {
  // Sound only on the sanitiser's output: there text and values hold no raw quotation mark beside a raw "<".
  return bodyHtml.replace(/<(p|h2|h3|li|blockquote) data-dispatch="[0-9A-Za-z_-]{1,64}">/g, "<$1>");
}

function blocksOf(bodyHtml: string): Element[] {
  return parse(bodyHtml).filter(isTag);
}

const LINES = new Set(["p", "h2", "h3", "li", "tr", "figcaption", "caption"]);

function textOf(block: Element): string {
  const parts: string[] = [];
  collect(block, parts);
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

function collect(node: ChildNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data);
  if (!isTag(node)) return;
  const own = LINES.has(node.name) ? "\n" : "";
  parts.push(node.name === "br" ? "\n" : own);
  for (const child of node.children) collect(child, parts);
  parts.push(node.name === "td" || node.name === "th" ? "\t" : own);
}
