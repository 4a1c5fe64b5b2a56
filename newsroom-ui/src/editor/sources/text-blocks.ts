import type { Node } from "@tiptap/pm/model";
import { isHole } from "../text/block-signs.ts";

/** A block of the text that stands at its top, in order. */
export interface TextBlock {
  index: number;
  /** Where it begins in the document. */
  pos: number;
  node: Node;
  /** The dispatch that it names. */
  dispatch: string | null;
  /** Its words; a place in those of a paragraph is the same place in the paragraph. */
  text: string;
  /** Its words come from somewhere: it is no heading, picture or table, and not empty. */
  isSourced: boolean;
}

const SOURCED = new Set(["paragraph", "bulletList", "orderedList", "blockquote"]);

export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.forEach((node, pos, index) => {
    const text = node.textBetween(0, node.content.size, "\n", "\n");
    const isSourced = SOURCED.has(node.type.name) && !isHole(node) && text.trim() !== "";
    blocks.push({ index, pos, node, dispatch: dispatchOf(node), text, isSourced });
  });
  return blocks;
}

/** A list is of the dispatch of its first item that names one. */
function dispatchOf(node: Node): string | null {
  if (node.attrs["dispatch"]) return node.attrs["dispatch"];
  let found: string | null = null;
  node.forEach((item) => {
    found ??= item.attrs["dispatch"] ?? null;
  });
  return found;
}
