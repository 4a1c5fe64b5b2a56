import { type Extensions, Node } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { dispatchAttribute } from "./dispatch-attribute.ts";
import { figure, figureCaption, inlinePicture, picture } from "./figure-nodes.ts";
import { hardBreak } from "./hard-break.ts";
import { link } from "./link-mark.ts";
import { listItem, orderedList } from "./list-nodes.ts";
import { shift } from "./shift-mark.ts";
import { captionedTable, table, tableCaption, tableCell, tableHeader, tableRow } from "./table-nodes.ts";

/** The body's subset as the editor's schema: it can hold all that the sanitiser lets through, and nothing else. */
export const EXTENSIONS: Extensions = [
  StarterKit.configure({
    // A document of ours, and marks and lists with exactly the subset's attributes.
    document: false,
    hardBreak: false,
    link: false,
    listItem: false,
    orderedList: false,
    // Not in the subset.
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    heading: { levels: [2, 3] },
    dropcursor: { class: "drop-cursor", color: false },
  }),
  Node.create({ name: "doc", topNode: true, content: "block+" }),
  dispatchAttribute,
  hardBreak,
  link,
  shift,
  listItem,
  orderedList,
  figure,
  picture,
  inlinePicture,
  figureCaption,
  captionedTable,
  tableCaption,
  table,
  tableRow,
  tableCell,
  tableHeader,
];
