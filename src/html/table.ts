import { type ChildNode, type Element, isTag } from "domhandler";
import { type Block, markupOf, numberAttribute } from "./block.ts";

/**
 * A table in normal form: caption, sections, rows, cells, nothing between them. What stands loose in it comes out before it, as in browsers.
 * A table of one cell is only a frame: its content stands for it.
 */
export function table(element: Element, inside: (nodes: readonly ChildNode[]) => Block[]): Block[] {
  const found: Found = { caption: [], sections: [], loose: [] };
  collect(element, found, null);
  const loose = inside(found.loose);
  const caption = inside(found.caption);
  const sections = found.sections.map(({ tag, rows }) => ({ tag, rows: rows.filter((row) => row.length > 0) })).filter(({ rows }) => rows.length > 0);
  const cells = sections.flatMap(({ rows }) => rows.flat());
  if (cells.length <= 1) return [...loose, ...caption, ...cells.flatMap((cell) => inside(cell.children))];
  const filled = sections.map(({ tag, rows }) => ({ tag, attributes: "", inner: markupOf(rows.map((row) => rowBlock(row, inside))) }));
  const inner = captionMarkup(caption) + markupOf(filled);
  return [...loose, { tag: "table", attributes: "", inner }];
}

interface Found {
  caption: ChildNode[];
  sections: { tag: "thead" | "tbody"; rows: Element[][] }[];
  loose: ChildNode[];
}

/** Walks what HTML lets stand in a table; `row` is the one that is open, or null. */
function collect(parent: Element, found: Found, row: Element[] | null): void {
  let open = row;
  for (const node of parent.children) {
    const name = isTag(node) ? node.name : "";
    if (!isTag(node) || !TABLE_PARTS.has(name)) found.loose.push(node);
    else if (name === "caption") found.caption = found.caption.concat(node.children);
    else if (name === "td" || name === "th") {
      open ??= newRow(found);
      open.push(node);
    } else if (name === "tr") collect(node, found, newRow(found));
    else if (name !== "colgroup" && name !== "col") {
      if (name !== "form") found.sections.push({ tag: name === "thead" ? "thead" : "tbody", rows: [] });
      collect(node, found, null);
    }
    if (name === "tr") open = null;
  }
}

const TABLE_PARTS = new Set(["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "form"]);

function newRow(found: Found): Element[] {
  const row: Element[] = [];
  const section = found.sections.at(-1);
  if (section) section.rows.push(row);
  else found.sections.push({ tag: "tbody", rows: [row] });
  return row;
}

function rowBlock(cells: readonly Element[], inside: (nodes: readonly ChildNode[]) => Block[]): Block {
  return { tag: "tr", attributes: "", inner: markupOf(cells.map((cell) => cellBlock(cell, inside(cell.children)))) };
}

function cellBlock(cell: Element, blocks: readonly Block[]): Block {
  const attributes = numberAttribute(cell, "colspan", 2, 100) + numberAttribute(cell, "rowspan", 2, 1000);
  const [only] = blocks;
  const bare = blocks.length === 1 && only?.tag === "p" && only.attributes === "";
  return { tag: cell.name, attributes, inner: bare ? only.inner : markupOf(blocks) };
}

function captionMarkup(blocks: readonly Block[]): string {
  const lines = blocks.filter((block) => ["p", "h2", "h3"].includes(block.tag)).map((block) => block.inner);
  return lines.length ? `<caption>${lines.join("<br>")}</caption>` : "";
}
