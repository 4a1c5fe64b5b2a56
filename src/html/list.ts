import { type ChildNode, type Element, isTag } from "domhandler";
import { type Block, idAttribute, markupOf, numberAttribute } from "./block.ts";

/** A list in normal form: items only; what stands between items becomes one; an item of a single paragraph holds its text bare. */
export function list(element: Element, inside: (nodes: readonly ChildNode[]) => Block[]): Block[] {
  const items = itemsOf(element).flatMap(({ dispatch, nodes }) => item(dispatch, inside(nodes)));
  if (items.length === 0) return [];
  const ordered = element.name === "ol";
  return [{ tag: ordered ? "ol" : "ul", attributes: ordered ? numberAttribute(element, "start", 0, 999_999) : "", inner: markupOf(items) }];
}

interface Item {
  dispatch: string;
  nodes: ChildNode[];
}

function itemsOf(element: Element): Item[] {
  const items: Item[] = [];
  let stray: Item | null = null;
  for (const child of element.children) {
    if (isTag(child) && child.name === "li") {
      items.push({ dispatch: idAttribute(child, "data-dispatch"), nodes: child.children });
      stray = null;
      continue;
    }
    if (!stray) {
      stray = { dispatch: "", nodes: [] };
      items.push(stray);
    }
    stray.nodes.push(child);
  }
  return items;
}

function item(dispatch: string, blocks: readonly Block[]): Block[] {
  const [only] = blocks;
  if (!only) return [];
  if (blocks.length > 1 || only.tag !== "p") return [{ tag: "li", attributes: dispatch, inner: markupOf(blocks) }];
  return [{ tag: "li", attributes: dispatch || only.attributes, inner: only.inner }];
}
