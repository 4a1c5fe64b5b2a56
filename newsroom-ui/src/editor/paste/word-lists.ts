import { type ChildNode, Element, isTag, isText, Text } from "domhandler";
import { styleOf } from "./tidy.ts";

/** Word's list paragraphs as lists. Its plain numbers and its dots become ours; any other mark (一、, （一）, ①) is part of the text and stays. */
export function wordLists(nodes: readonly ChildNode[]): ChildNode[] {
  const made: ChildNode[] = [];
  let open: Element[] = [];
  for (const node of nodes) {
    const item = isTag(node) ? itemOf(node) : null;
    if (item) {
      open = put(item, open, made);
      continue;
    }
    if (!isText(node) || node.data.trim() !== "") open = [];
    made.push(isTag(node) ? new Element(node.name, node.attribs, wordLists(node.children)) : node);
  }
  return made;
}

interface Item {
  level: number;
  list: "ul" | "ol";
  element: Element;
}

function itemOf(element: Element): Item | null {
  const level = /\blevel([1-9])\b/.exec(styleOf(element)["mso-list"] ?? "")?.[1];
  if (level === undefined) return null;
  const mark = markOf(element.children).trim();
  if (/^\d{1,3}[.．、)）]?$/.test(mark)) return { level: Number(level), list: "ol", element };
  if (/^[\p{L}\p{N}（(]/u.test(mark) && !/^[o§ØüvnlqŸu]$/.test(mark)) {
    element.children = [new Text(mark), ...element.children];
    return null;
  }
  return { level: Number(level), list: "ul", element };
}

/** The text of the mark that Word writes before an item, in a span that says so. */
function markOf(nodes: readonly ChildNode[]): string {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    if (styleOf(node)["mso-list"] === "ignore") return textOf(node.children);
    const inside = markOf(node.children);
    if (inside) return inside;
  }
  return "";
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node.children) : "")).join("");
}

/** Adds an item to the lists that stand open, one a level, and returns those that are open after it. */
function put({ level, list, element }: Item, open: readonly Element[], made: ChildNode[]): Element[] {
  const item = new Element("li", {}, [new Element("p", {}, wordLists(element.children))]);
  const kept = open.slice(0, level);
  const last = kept.at(-1);
  if (last && kept.length === level && last.name === list) {
    last.children.push(item);
    return kept;
  }
  const above = kept.length === level ? kept.slice(0, -1) : kept;
  const begun = new Element(list, {}, [item]);
  const home = above.at(-1)?.children.at(-1);
  if (home && isTag(home)) home.children.push(begun);
  else made.push(begun);
  return [...above, begun];
}
