import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { linkTag, pictureTag } from "./attributes.ts";
import { type Block, idAttribute, markupOf } from "./block.ts";
import { figure } from "./figure.ts";
import { type Marks, partsOf, type Run } from "./inline.ts";
import { list } from "./list.ts";
import { table } from "./table.ts";
import { visible } from "./visible.ts";

/** Nodes, as they stand inside what is set so, with `room` for that many more open elements → blocks in the body's normal form. */
export type Flow = (nodes: readonly ChildNode[], room: number, marks?: Marks) => Block[];

const PLAIN: Marks = { link: null, strong: false, em: false, shift: null };

/**
 * Any tree → blocks: text that stands alone becomes a paragraph, blocks inside inline elements are lifted out of them,
 * what is unknown leaves its text behind, what is no text of the report (scripts, forms' fields, other namespaces) goes with all it holds.
 */
export const flow: Flow = (nodes, room, marks = PLAIN) => {
  const state: State = { blocks: [], runs: [], tag: "p", dispatch: "" };
  for (const node of nodes) walk(node, state, room, marks);
  flush(state);
  return state.blocks;
};

interface State {
  blocks: Block[];
  runs: Run[];
  tag: "p" | "h2" | "h3";
  dispatch: string;
}

const words = (text: string) => new Set(text.split(" "));
const GONE = words(
  "script style template noscript iframe object embed applet svg math canvas audio video select option textarea button input title head xmp noembed noframes plaintext frameset datalist map dialog",
);
const BREAKS = words(
  "div section article main header footer aside nav address center form fieldset legend details summary body html dl dt dd hgroup hr pre li tr td th thead tbody tfoot caption figcaption ul ol menu dir table blockquote figure optgroup listing",
);
const TEXT_BLOCKS = new Map<string, State["tag"]>([
  ["p", "p"],
  ["h1", "h2"],
  ["h2", "h2"],
  ["h3", "h3"],
  ["h4", "h3"],
  ["h5", "h3"],
  ["h6", "h3"],
]);
const STRUCTURES = new Map<string, { make: Structure; room: number }>(
  Object.entries({
    ul: { make: list, room: 2 },
    ol: { make: list, room: 2 },
    menu: { make: list, room: 2 },
    dir: { make: list, room: 2 },
    table: { make: table, room: 4 },
    figure: { make: figure, room: 2 },
    blockquote: { make: quotation, room: 1 },
  }),
);
type Structure = (element: Element, inside: (nodes: readonly ChildNode[]) => Block[]) => Block[];

function walk(node: ChildNode, state: State, room: number, marks: Marks): void {
  if (isText(node)) state.runs.push({ kind: "text", text: visible(node.data), marks });
  if (!isTag(node) || GONE.has(node.name)) return;
  const { name } = node;
  const textTag = TEXT_BLOCKS.get(name);
  const structure = STRUCTURES.get(name);
  if (name === "br") state.runs.push({ kind: "break" });
  else if (name === "img") picture(node, state, marks);
  else if (structure && structure.room <= room) {
    flush(state);
    const made = structure.make(node, (nodes) => flow(nodes, room - structure.room, marks));
    for (const block of made) state.blocks.push(block);
  } else if (textTag) textBlock(node, textTag, state, room, marks);
  else if (BREAKS.has(name)) {
    flush(state);
    children(node, state, room, marks);
    flush(state);
  } else children(node, state, room, marksWithin(node, marks));
}

function children(element: Element, state: State, room: number, marks: Marks): void {
  for (const child of element.children) walk(child, state, room, marks);
}

function textBlock(element: Element, tag: State["tag"], state: State, room: number, marks: Marks): void {
  flush(state);
  const before = { tag: state.tag, dispatch: state.dispatch };
  Object.assign(state, { tag, dispatch: idAttribute(element, "data-dispatch") });
  children(element, state, room, marks);
  flush(state);
  Object.assign(state, before);
}

function picture(element: Element, state: State, marks: Marks): void {
  const markup = pictureTag(element);
  if (markup) state.runs.push({ kind: "picture", markup, marks });
}

function marksWithin(element: Element, marks: Marks): Marks {
  switch (element.name) {
    case "a":
      return { ...marks, link: linkTag(element) ?? marks.link };
    case "strong":
    case "b":
      return { ...marks, strong: true };
    case "em":
    case "i":
      return { ...marks, em: true };
    case "sub":
    case "sup":
      return { ...marks, shift: element.name };
    default:
      return marks;
  }
}

function flush(state: State): void {
  const { tag, dispatch } = state;
  for (const part of partsOf(state.runs)) {
    if (part.kind === "picture") state.blocks.push({ tag: "figure", attributes: "", inner: part.markup });
    else state.blocks.push({ tag, attributes: dispatch, inner: part.markup });
  }
  state.runs = [];
}

function quotation(element: Element, inside: (nodes: readonly ChildNode[]) => Block[]): Block[] {
  const inner = inside(element.children);
  return inner.length ? [{ tag: "blockquote", attributes: idAttribute(element, "data-dispatch"), inner: markupOf(inner) }] : [];
}
