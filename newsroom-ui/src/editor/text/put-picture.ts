import type { Editor } from "@tiptap/core";
import type { PickedPicture } from "../../library/picked.ts";
import type { DocumentNode } from "../body/to-document.ts";
import { HOLE } from "../paste/hole.ts";
import { isHole } from "./block-signs.ts";
import { learnPicked } from "./known-pictures.ts";

/** Puts a picture of the library with its caption where the cursor is. */
export function putPicture(editor: Editor, picture: PickedPicture): void {
  learnPicked(picture);
  editor.chain().focus().insertContent(figureOf(picture, picture.caption)).run();
}

/** Puts it in place of the hole that begins at `at`; the words after the mark become its caption. */
export function fillHole(editor: Editor, at: number, picture: PickedPicture): void {
  const node = editor.state.doc.nodeAt(at);
  if (!node || !isHole(node)) return;
  learnPicked(picture);
  const caption = node.textContent.slice(HOLE.length).trim();
  editor
    .chain()
    .focus()
    .insertContentAt({ from: at, to: at + node.nodeSize }, figureOf(picture, caption || picture.caption))
    .run();
}

function figureOf({ id, alt, width, height }: PickedPicture, caption: string): DocumentNode {
  const attrs = { assetId: id, src: null, alt, width, height };
  return {
    type: "figure",
    content: [
      { type: "picture", attrs },
      { type: "figureCaption", content: caption ? [{ type: "text", text: caption }] : [] },
    ],
  };
}
