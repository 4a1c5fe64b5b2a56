import { Node } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";

/** A table under a caption. A table without one stands alone. */
export const captionedTable = Node.create({
  name: "captionedTable",
  group: "block",
  content: "tableCaption table",
  isolating: true,
  parseHTML: () => [{ tag: "div[data-captioned]" }],
  renderHTML: () => ["div", { "data-captioned": "" }, 0],
});

export const tableCaption = Node.create({
  name: "tableCaption",
  content: "inline*",
  parseHTML: () => [{ tag: "div[data-table-caption]" }],
  renderHTML: () => ["div", { "data-table-caption": "" }, 0],
});

/** Rows only: prosemirror-tables knows no sections, so a row says which it stands in. */
export const table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  extendNodeSchema: ({ name }) => (name in ROLES ? { tableRole: ROLES[name] } : {}),
  parseHTML: () => [{ tag: "table" }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: go(1), "Shift-Tab": go(-1) };
  },
});

const ROLES: Readonly<Record<string, string>> = { table: "table", tableRow: "row", tableCell: "cell", tableHeader: "header_cell" };

/** `section` is thead or tbody; `opens` where it is the first row of one. */
export const tableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  addAttributes: () => ({ section: { default: "tbody", rendered: false }, opens: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: ({ HTMLAttributes }) => ["tr", HTMLAttributes, 0],
});

const SPANS = {
  colspan: { default: 1, parseHTML: (element: HTMLElement) => span(element, "colspan") },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => span(element, "rowspan") },
  // prosemirror-tables asks for it when it adds or merges cells; a body has no word for it.
  colwidth: { default: null, rendered: false },
};

export const tableCell = Node.create({
  name: "tableCell",
  content: "block+",
  isolating: true,
  addAttributes: () => SPANS,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: ({ HTMLAttributes }) => ["td", HTMLAttributes, 0],
});

export const tableHeader = Node.create({
  name: "tableHeader",
  content: "block+",
  isolating: true,
  addAttributes: () => SPANS,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: ({ HTMLAttributes }) => ["th", HTMLAttributes, 0],
});

function span(element: HTMLElement, name: string): number {
  const count = Number(element.getAttribute(name));
  return Number.isInteger(count) && count > 1 && count <= 100 ? count : 1;
}
