import { Extension } from "@tiptap/core";

/** 出处: which dispatch a paragraph came from. It stays with the paragraph through every change; a paragraph that is split begins one without. */
export const dispatchAttribute = Extension.create({
  name: "dispatch",
  addGlobalAttributes() {
    return [
      {
        types: ["paragraph", "heading", "listItem", "blockquote"],
        attributes: {
          dispatch: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => element.getAttribute("data-dispatch"),
            renderHTML: ({ dispatch }) => (dispatch ? { "data-dispatch": dispatch } : {}),
          },
        },
      },
    ];
  },
});
