import type { Editor } from "@tiptap/core";

/** Selects words of the text and brings them into sight: where block `paragraph` still holds them, else where they stand first. */
export function findWords(editor: Editor, words: string, paragraph: number | null): boolean {
  const found: { from: number; block: number }[] = [];
  editor.state.doc.forEach((block, offset, index) => {
    block.descendants((node, at) => {
      const where = node.isTextblock ? node.textContent.indexOf(words) : -1;
      if (where >= 0) found.push({ from: offset + 1 + at + 1 + where, block: index });
    });
    const own = block.isTextblock ? block.textContent.indexOf(words) : -1;
    if (own >= 0) found.push({ from: offset + 1 + own, block: index });
  });
  const best = found.find(({ block }) => block === paragraph) ?? found[0];
  if (!best) return false;
  editor
    .chain()
    .focus()
    .setTextSelection({ from: best.from, to: best.from + words.length })
    .scrollIntoView()
    .run();
  return true;
}
