import { Mark } from "@tiptap/core";

/** Sub- or superscript: one or the other. */
export const shift = Mark.create({
  name: "shift",
  addAttributes() {
    return { to: { default: "sup", rendered: false } };
  },
  parseHTML() {
    return [
      { tag: "sub", attrs: { to: "sub" } },
      { tag: "sup", attrs: { to: "sup" } },
    ];
  },
  renderHTML({ mark }) {
    return [mark.attrs["to"] === "sub" ? "sub" : "sup", 0];
  },
});
