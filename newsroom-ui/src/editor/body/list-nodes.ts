import { Node, wrappingInputRule } from "@tiptap/core";

/** An item: blocks of any kind. Enter begins the next one, Tab and Shift Tab set it deeper and back. */
export const listItem = Node.create({
  name: "listItem",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: ({ HTMLAttributes }) => ["li", HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem("listItem"),
      Tab: () => this.editor.commands.sinkListItem("listItem"),
      "Shift-Tab": () => this.editor.commands.liftListItem("listItem"),
    };
  },
});

/** A numbered list; `start` is its first number, or null for 1 unsaid. */
export const orderedList = Node.create({
  name: "orderedList",
  group: "block list",
  content: "listItem+",
  addAttributes() {
    return {
      start: {
        default: null,
        parseHTML: (element) => (/^\d{1,6}$/.test(element.getAttribute("start") ?? "") ? Number(element.getAttribute("start")) : null),
        renderHTML: ({ start }) => (start === null ? {} : { start }),
      },
    };
  },
  parseHTML: () => [{ tag: "ol" }],
  renderHTML: ({ HTMLAttributes }) => ["ol", HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { "Mod-Shift-7": () => this.editor.commands.toggleList("orderedList", "listItem") };
  },
});
