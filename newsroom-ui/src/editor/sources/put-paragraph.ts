import type { Editor } from "@tiptap/core";
import { headLength } from "../../../../src/check/taken/head-length.ts";
import { startOf } from "./move-block.ts";
import type { TextBlock } from "./text-blocks.ts";
import type { Cited } from "./use-provenance.ts";

/** Puts a paragraph of a dispatch behind the block at `index`, with its dateline where another dispatch stands before it. */
export function putParagraph(editor: Editor, before: TextBlock | undefined, { id, dateline }: Cited, text: string): void {
  const head = before?.dispatch === id || dateline === null ? "" : `${dateline} `;
  const pos = before ? startOf(editor, before.index) + before.node.nodeSize : 0;
  const paragraph = { type: "paragraph", attrs: { dispatch: id }, content: [{ type: "text", text: head + text }] };
  editor.chain().insertContentAt(pos, paragraph).scrollIntoView().run();
}

/** Writes the dateline before a block that lost it when it was moved. */
export function putHead(editor: Editor, { pos }: TextBlock, dateline: string): void {
  editor
    .chain()
    .insertContentAt(pos + 1, `${dateline} `)
    .focus()
    .run();
}

/** Puts other words in the place of a block's own; who filed it stays before them. */
export function putWords(editor: Editor, { pos, node, text }: TextBlock, words: string): void {
  const plain = text.slice(0, headLength(text)) + words.replace(/\s*\n\s*/g, "");
  editor
    .chain()
    .insertContentAt({ from: pos + 1, to: pos + node.nodeSize - 1 }, [{ type: "text", text: plain }])
    .focus()
    .run();
}
