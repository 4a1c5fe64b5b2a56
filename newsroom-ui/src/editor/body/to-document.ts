import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parse } from "../../../../src/html/parse.ts";

/** A node of the editor's document, as Tiptap reads and writes it. */
export interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

/** A body in its normal form → the editor's document. Nothing of it is lost: `toBody` writes the same text again. */
export function toDocument(bodyHtml: string): DocumentNode {
  const content = blocks(parse(bodyHtml));
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

type Marks = NonNullable<DocumentNode["marks"]>;

const BLOCKS: Readonly<Record<string, (element: Element) => DocumentNode>> = {
  p: (element) => ({ type: "paragraph", attrs: dispatch(element), content: inline(element.children) }),
  h2: (element) => ({ type: "heading", attrs: { level: 2, ...dispatch(element) }, content: inline(element.children) }),
  h3: (element) => ({ type: "heading", attrs: { level: 3, ...dispatch(element) }, content: inline(element.children) }),
  ul: (element) => ({ type: "bulletList", content: element.children.filter(isTag).map(item) }),
  ol: (element) => ({ type: "orderedList", attrs: { start: number(element, "start") }, content: element.children.filter(isTag).map(item) }),
  blockquote: (element) => ({ type: "blockquote", attrs: dispatch(element), content: blocks(element.children) }),
  figure,
  table,
};

const MARKS: Readonly<Record<string, (element: Element) => Marks[number]>> = {
  a: ({ attribs }) => ({ type: "link", attrs: { href: attribs["href"] ?? "", title: attribs["title"] ?? null } }),
  strong: () => ({ type: "bold" }),
  em: () => ({ type: "italic" }),
  sub: () => ({ type: "shift", attrs: { to: "sub" } }),
  sup: () => ({ type: "shift", attrs: { to: "sup" } }),
};

function blocks(nodes: readonly ChildNode[]): DocumentNode[] {
  return nodes.filter(isTag).flatMap((element) => BLOCKS[element.name]?.(element) ?? []);
}

/** What an item or a cell holds: blocks, or a paragraph where its text stands bare. */
function held(nodes: readonly ChildNode[]): DocumentNode[] {
  const isBlock = nodes.some((node) => isTag(node) && Object.hasOwn(BLOCKS, node.name));
  return isBlock ? blocks(nodes) : [{ type: "paragraph", content: inline(nodes) }];
}

function item(element: Element): DocumentNode {
  return { type: "listItem", attrs: dispatch(element), content: held(element.children) };
}

function figure(element: Element): DocumentNode {
  const children = element.children.filter(isTag);
  const caption = children.find(({ name }) => name === "figcaption");
  const pictures = children.filter(({ name }) => name === "img").map((image) => ({ type: "picture", attrs: pictureAttributes(image) }));
  return { type: "figure", content: [...pictures, { type: "figureCaption", content: inline(caption?.children ?? []) }] };
}

function table(element: Element): DocumentNode {
  const parts = element.children.filter(isTag);
  const caption = parts.find(({ name }) => name === "caption");
  const sections = parts.filter(({ name }) => name === "thead" || name === "tbody");
  const rows = sections.flatMap((section) =>
    section.children.filter(isTag).map((row, position) => ({
      type: "tableRow",
      attrs: { section: section.name, opens: position === 0 },
      content: row.children.filter(isTag).map(cell),
    })),
  );
  const made = { type: "table", content: rows };
  return caption ? { type: "captionedTable", content: [{ type: "tableCaption", content: inline(caption.children) }, made] } : made;
}

function cell(element: Element): DocumentNode {
  const attrs = { colspan: number(element, "colspan") ?? 1, rowspan: number(element, "rowspan") ?? 1 };
  return { type: element.name === "th" ? "tableHeader" : "tableCell", attrs, content: held(element.children) };
}

function inline(nodes: readonly ChildNode[], marks: Marks = []): DocumentNode[] {
  return nodes.flatMap((node): DocumentNode[] => {
    if (isText(node)) return node.data === "" ? [] : [{ type: "text", text: node.data, marks }];
    if (!isTag(node)) return [];
    if (node.name === "br") return [{ type: "hardBreak", marks }];
    if (node.name === "img") return [{ type: "inlinePicture", attrs: pictureAttributes(node), marks }];
    const mark = MARKS[node.name]?.(node);
    return inline(node.children, mark ? [...marks, mark] : marks);
  });
}

function pictureAttributes(element: Element): Record<string, unknown> {
  return {
    assetId: element.attribs["data-asset"] ?? null,
    src: element.attribs["src"] ?? null,
    alt: element.attribs["alt"] ?? "",
    width: number(element, "width"),
    height: number(element, "height"),
  };
}

function dispatch(element: Element): { dispatch: string | null } {
  return { dispatch: element.attribs["data-dispatch"] ?? null };
}

function number(element: Element, name: string): number | null {
  const text = element.attribs[name];
  return text === undefined ? null : Number(text);
}
