import { type Editor, Extension } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

/** Puts the block at `from` where the one at `to` stands now, cursor and all; both counted from 0. False where there is none. */
export function moveBlock(editor: Editor, from: number, to: number): boolean {
  const { state, view } = editor;
  const { doc, selection, tr } = state;
  const node = doc.maybeChild(from);
  if (!node || from === to || to < 0 || to >= doc.childCount) return false;
  const start = startOf(editor, from);
  const within = selection.from > start && selection.from < start + node.nodeSize ? selection.from - start : 1;
  tr.delete(start, start + node.nodeSize);
  let at = 0;
  for (let i = 0; i < to; i++) at += tr.doc.child(i).nodeSize;
  tr.insert(at, node);
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + within)));
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** Where the block at `index` begins in the document. */
export function startOf({ state: { doc } }: Editor, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize;
  return at;
}

/** Alt Shift ↑ and ↓ move the block in which the cursor stands. */
export const moveByKey = Extension.create({
  name: "moveByKey",
  addKeyboardShortcuts() {
    const move = (by: number) => () => {
      const index = this.editor.state.selection.$from.index(0);
      return moveBlock(this.editor, index, index + by);
    };
    return { "Alt-Shift-ArrowUp": move(-1), "Alt-Shift-ArrowDown": move(1) };
  },
});
