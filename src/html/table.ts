import { type ChildNode, type Element, isTag } from "domhandler";
import { type Block, markupOf, numberAttribute } from "./block.ts";

/**
 * A table in normal form: caption, sections, rows, cells, nothing between them. What stands loose in it comes out before it, as in browsers.
 * A table of one cell is only a frame: its content stands for it.
 */
export function table(element: Element, inside: (nodes: readonly ChildNode[]) => Block[]): Block[] {
  const found: Found = { caption: [], sections: [], loose: [] };
  collect(element, found, null, null);
  const loose = inside(found.loose);
  const caption = inside(found.caption);
  const sections = found.sections.map(({ tag, rows }) => ({ tag, rows: rows.filter((row) => row.length > 0) })).filter(({ rows }) => rows.length > 0);
  const cells = sections.flatMap(({ rows }) => rows.flat());
  if (cells.length <= 1) return [...loose, ...caption, ...cells.flatMap((cell) => inside(cell.children))];
  const filled = sections.map(({ tag, rows }) => ({ tag, attributes: "", inner: markupOf(rows.map((row) => rowBlock(row, inside))) }));
  const inner = captionMarkup(caption) + markupOf(filled);
  return [...loose, { tag: "table", attributes: "", inner }];
}

interface Section {
  tag: "thead" | "tbody";
  rows: Element[][];
  /** False for the one that rows get which stand in none. */
  named: boolean;
}

interface Found {
  caption: ChildNode[];
  sections: Section[];
  loose: ChildNode[];
}

/** Walks what HTML lets stand in a table; a cell without a row joins the row of the cell before it. */
function collect(parent: Element, found: Found, section: Section | null, row: Element[] | null): void {
  let open = row;
  for (const node of parent.children) {
    const part = isTag(node) ? PARTS.get(node.name) : undefined;
    if (!isTag(node) || part === undefined) found.loose.push(node);
    else if (part === "cell") {
      open ??= newRow(found, section);
      open.push(node);
    } else {
      open = row;
      if (part === "caption") found.caption = found.caption.concat(node.children);
      else if (part === "row") collect(node, found, section, newRow(found, section));
      else if (part === "form") collect(node, found, section, null);
      else if (part !== "column") collect(node, found, newSection(found, part, true), null);
    }
  }
}

type Part = "cell" | "row" | "caption" | "column" | "form" | Section["tag"];
const PARTS = new Map<string, Part>(
  Object.entries({
    td: "cell",
    th: "cell",
    tr: "row",
    thead: "thead",
    tbody: "tbody",
    tfoot: "tbody",
    caption: "caption",
    colgroup: "column",
    col: "column",
    form: "form",
  }),
);

function newSection(found: Found, tag: Section["tag"], named: boolean): Section {
  const section = { tag, rows: [], named };
  found.sections.push(section);
  return section;
}

function newRow(found: Found, within: Section | null): Element[] {
  const last = found.sections.at(-1);
  const section = within ?? (last && !last.named ? last : newSection(found, "tbody", false));
  const row: Element[] = [];
  section.rows.push(row);
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
