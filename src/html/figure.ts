import { type ChildNode, type Element, isTag } from "domhandler";
import type { Block } from "./block.ts";

/** A figure in normal form: its pictures, then one caption. Figures and texts inside it come out beside it; without a picture it is no figure. */
export function figure(element: Element, inside: (nodes: readonly ChildNode[]) => Block[]): Block[] {
  const isCaption = (node: ChildNode) => isTag(node) && node.name === "figcaption";
  const content = inside(element.children.filter((node) => !isCaption(node)));
  const caption = inside(element.children.filter(isCaption));
  const bare = [...content, ...caption].filter(isBare);
  const beside = content.filter((block) => !isBare(block));
  const said = caption.filter((block) => block.tag !== "figure");
  if (bare.length === 0) return [...beside, ...said];
  const inner = bare.map((block) => block.inner).join("") + captionMarkup(said);
  return [{ tag: "figure", attributes: "", inner }, ...beside];
}

const isBare = (block: Block) => block.tag === "figure" && !block.inner.endsWith("</figcaption>");

function captionMarkup(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => (["p", "h2", "h3"].includes(block.tag) ? block.inner : ""));
  return lines.some(Boolean) ? `<figcaption>${lines.filter(Boolean).join("<br>")}</figcaption>` : "";
}
