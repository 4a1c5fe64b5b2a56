import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { knownPicture, onPictureLearnt } from "./known-pictures.ts";

/** A picture as the editor shows it: one of the library by its rendition; one that lies elsewhere is named, never fetched. */
export function pictureView(node: Node, elsewhere: string): NodeView {
  const dom = document.createElement(node.isInline ? "span" : "div");
  dom.dataset["picture"] = "";
  const show = () => dom.replaceChildren(...shown(node, elsewhere));
  show();
  const stop = onPictureLearnt(show);
  return { dom, destroy: stop };
}

function shown(node: Node, elsewhere: string): HTMLElement[] {
  const { assetId, src, alt } = node.attrs;
  const picture = assetId === null ? undefined : knownPicture(assetId);
  if (picture) {
    const image = document.createElement("img");
    Object.assign(image, { src: picture.large, alt: alt || picture.alt, draggable: false });
    const credit = document.createElement("small");
    credit.textContent = picture.credit;
    return node.isInline ? [image] : [image, credit];
  }
  const place = document.createElement("em");
  place.textContent = assetId ?? `${elsewhere} ${src ?? ""}`;
  return [place];
}
