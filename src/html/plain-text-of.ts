import { type ChildNode, isTag, isText } from "domhandler";
import { parse } from "./parse.ts";

const UNREAD = new Set(["script", "style", "noscript", "template"]);
const LINES = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** Any markup from outside as plain text, a paragraph a line. */
export function plainTextOf(markup: string): string {
  const parts: string[] = [];
  for (const node of parse(markup)) collect(node, parts);
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

function collect(node: ChildNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data.replace(/\s+/g, " "));
  if (!isTag(node) || UNREAD.has(node.name)) return;
  if (LINES.has(node.name)) parts.push("\n");
  for (const child of node.children) collect(child, parts);
  if (LINES.has(node.name)) parts.push("\n");
}
