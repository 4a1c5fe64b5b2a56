import { Node } from "@tiptap/core";

/** Pictures with one caption, which may be empty. */
export const figure = Node.create({
  name: "figure",
  group: "block",
  content: "picture+ figureCaption",
  isolating: true,
  draggable: true,
  parseHTML: () => [{ tag: "figure" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes, 0],
});

const ATTRIBUTES = {
  assetId: {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute("data-asset"),
    renderHTML: ({ assetId }: Record<string, unknown>) => (assetId ? { "data-asset": assetId } : {}),
  },
  src: { default: null },
  alt: { default: "" },
  width: { default: null, parseHTML: (element: HTMLElement) => pixels(element, "width") },
  height: { default: null, parseHTML: (element: HTMLElement) => pixels(element, "height") },
};

/** A picture of a figure: one of the library (`assetId`), or one that an import left at its own address (`src`). Sizes are pixels. */
export const picture = Node.create({
  name: "picture",
  atom: true,
  addAttributes: () => ATTRIBUTES,
  parseHTML: () => [{ tag: "img[data-asset]", context: "figure/" }],
  renderHTML: ({ HTMLAttributes }) => ["img", HTMLAttributes],
});

/** A picture in running text: a sign, a seal. */
export const inlinePicture = Node.create({
  name: "inlinePicture",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ATTRIBUTES,
  parseHTML: () => [{ tag: "img[data-asset]" }],
  renderHTML: ({ HTMLAttributes }) => ["img", HTMLAttributes],
});

export const figureCaption = Node.create({
  name: "figureCaption",
  content: "inline*",
  isolating: true,
  parseHTML: () => [{ tag: "figcaption" }],
  renderHTML: ({ HTMLAttributes }) => ["figcaption", HTMLAttributes, 0],
});

function pixels(element: HTMLElement, name: string): number | null {
  const text = element.getAttribute(name) ?? "";
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}
