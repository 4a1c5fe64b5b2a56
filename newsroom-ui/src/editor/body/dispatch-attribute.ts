import { Extension } from "@tiptap/core";

/**
 * 出处: which dispatch a paragraph came from. It stays through every change; a paragraph cut in two keeps it on both halves,
 * a new one begun at its end has none, for its words are the newsroom's own.
 */
export const dispatchAttribute = Extension.create({
  name: "dispatch",
  priority: 200,
  addGlobalAttributes() {
    return [
      {
        types: ["paragraph", "heading", "listItem", "blockquote"],
        attributes: {
          dispatch: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => element.getAttribute("data-dispatch"),
            renderHTML: ({ dispatch }) => (dispatch ? { "data-dispatch": dispatch } : {}),
          },
        },
      },
    ];
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { $from, $to, empty } = this.editor.state.selection;
        const { dispatch } = $from.parent.attrs;
        const isInside = $from.sameParent($to) && $from.parentOffset > 0 && $to.parentOffset < $to.parent.content.size;
        if (!dispatch || !isInside || $from.parent.type.name !== "paragraph" || $from.node(-1).type.name === "listItem") return false;
        const chain = empty ? this.editor.chain() : this.editor.chain().deleteSelection();
        return chain.splitBlock().updateAttributes("paragraph", { dispatch }).run();
      },
    };
  },
});
