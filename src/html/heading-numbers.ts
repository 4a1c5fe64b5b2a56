import { type ChildNode, isTag, isText } from "domhandler";
import { parse } from "./parse.ts";

/**
 * Which of a body's `paragraphs` (plain text, in the body's order) it prints as headings: h2, h3, and paragraphs that are bold from end to end.
 * `bodyHtml` is sanitised. Linear in the two together.
 */
export function headingNumbers(bodyHtml: string, paragraphs: readonly string[]): number[] {
  const plain = paragraphs.map(withoutSpaces);
  const numbers: number[] = [];
  let next = 0;
  for (const block of parse(bodyHtml).filter(isTag)) {
    const text = withoutSpaces(textOf(block));
    const found = plain.indexOf(text, next);
    if (text === "" || found < 0 || found > next + REACH) continue;
    next = found + 1;
    if (block.name === "h2" || block.name === "h3" || isBold(block.children)) numbers.push(found);
  }
  return numbers;
}

/** Paragraphs that one block may have skipped: a list is one block and a paragraph a line. */
const REACH = 200;

/** Bold from end to end, spaces aside. */
function isBold(nodes: readonly ChildNode[]): boolean {
  const worded = nodes.filter((node) => withoutSpaces(textOf(node)) !== "");
  return worded.length > 0 && worded.every((node) => isTag(node) && node.name === "strong");
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(textOf).join("") : "";
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
