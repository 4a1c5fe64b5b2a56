import { normal } from "../../../../src/html/normal.ts";
import { escapeHtml } from "../../../../src/html/tag.ts";
import type { DocumentNode } from "./to-document.ts";

/** The editor's document → a body in its normal form: what the server's sanitiser would make of it, so that two saves of one text are equal. */
export function toBody(document: DocumentNode): string {
  return normal(all(document.content)).replace(TAG_OR_QUOTE, asFiltered);
}

/** The sanitiser's last filter leaves quotation marks bare where nothing needs them escaped. */
const TAG_OR_QUOTE = /<[^<>]*>|&quot;|&#39;/g;

function asFiltered(found: string): string {
  if (found === "&quot;") return '"';
  return found.replaceAll("&#39;", "'");
}

type Write = (node: DocumentNode) => string;

const wrap =
  (tag: string, ...names: string[]): Write =>
  (node) =>
    `<${tag}${attributes(node, names)}>${all(node.content)}</${tag}>`;

const WRITERS: Readonly<Record<string, Write>> = {
  text: (node) => marked(node, escapeHtml(node.text ?? "")),
  hardBreak: () => "<br>",
  inlinePicture: (node) => marked(node, picture(node)),
  picture,
  paragraph: wrap("p", "dispatch"),
  heading: (node) => wrap(`h${node.attrs?.["level"]}`, "dispatch")(node),
  bulletList: wrap("ul"),
  orderedList: wrap("ol", "start"),
  listItem: wrap("li", "dispatch"),
  blockquote: wrap("blockquote", "dispatch"),
  figure: wrap("figure"),
  figureCaption: wrap("figcaption"),
  captionedTable: ({ content }) => {
    const [caption, table] = content ?? [];
    return caption && table ? `<table><caption>${all(caption.content)}</caption>${sections(table)}</table>` : "";
  },
  table: (node) => `<table>${sections(node)}</table>`,
  tableRow: wrap("tr"),
  tableCell: (node) => cell("td", node),
  tableHeader: (node) => cell("th", node),
};

/** An attribute of the document, by its name in the body. */
const NAMES: Readonly<Record<string, string>> = { dispatch: "data-dispatch", assetId: "data-asset" };

function all(nodes: readonly DocumentNode[] = []): string {
  return nodes.map((node) => WRITERS[node.type]?.(node) ?? "").join("");
}

function attributes({ attrs = {} }: DocumentNode, names: readonly string[]): string {
  return names.map((name) => (attrs[name] == null ? "" : ` ${NAMES[name] ?? name}="${escapeHtml(String(attrs[name]))}"`)).join("");
}

function picture(node: DocumentNode): string {
  return `<img${attributes(node, ["src", "alt", "width", "height", "assetId"])}>`;
}

function cell(tag: "td" | "th", { attrs = {}, content }: DocumentNode): string {
  const spans = ["colspan", "rowspan"].filter((name) => Number(attrs[name] ?? 1) > 1);
  return `<${tag}${attributes({ type: tag, attrs }, spans)}>${all(content)}</${tag}>`;
}

/** Rows in their sections. A row that an editor put in joins the section above it. */
function sections({ content = [] }: DocumentNode): string {
  let markup = "";
  let open = "";
  for (const row of content) {
    const section = String(row.attrs?.["section"] ?? "tbody");
    if (section !== open || row.attrs?.["opens"] === true) {
      markup += `${open && `</${open}>`}<${section}>`;
      open = section;
    }
    markup += all([row]);
  }
  return markup + (open && `</${open}>`);
}

const TAGS: Readonly<Record<string, (attrs: Record<string, unknown>) => [opening: string, closing: string]>> = {
  link: ({ href, title }) => [`<a${attributes({ type: "a", attrs: { href, title } }, ["href", "title"])}>`, "</a>"],
  bold: () => ["<strong>", "</strong>"],
  italic: () => ["<em>", "</em>"],
  shift: ({ to }) => (to === "sup" ? ["<sup>", "</sup>"] : ["<sub>", "</sub>"]),
};

function marked({ marks = [] }: DocumentNode, inner: string): string {
  return marks.reduceRight((markup, { type, attrs = {} }) => {
    const [opening, closing] = TAGS[type]?.(attrs) ?? ["", ""];
    return opening + markup + closing;
  }, inner);
}
