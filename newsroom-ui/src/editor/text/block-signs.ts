import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { HOLE } from "../paste/hole.ts";

export interface BlockSignsOptions {
  /** The small tag beside a paragraph from a dispatch; `n` counts the dispatches of the text from 1. */
  tag(n: number): string;
  /** A hole was clicked; `at` is where its paragraph begins, `caption` the words after the mark. */
  fill(at: number): void;
}

/** What the editor shows beside blocks: which dispatch a paragraph came from, and where a picture is missing. */
export const blockSigns = Extension.create<BlockSignsOptions>({
  name: "blockSigns",
  addOptions: () => ({ tag: String, fill: () => {} }),
  addProseMirrorPlugins() {
    const { tag, fill } = this.options;
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => signs(doc, tag),
          apply: (transaction, before) => (transaction.docChanged ? signs(transaction.doc, tag) : before),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
          handleClickOn(_view, _pos, node, at, _event, isDirect) {
            if (!isDirect || !isHole(node)) return false;
            fill(at);
            return true;
          },
        },
      }),
    ];
  },
});

/** Whether a block stands for a picture that did not come along. */
export function isHole(node: Node): boolean {
  return node.type.name === "paragraph" && node.textContent.startsWith(HOLE);
}

function signs(doc: Node, tag: (n: number) => string): DecorationSet {
  const dispatches: string[] = [];
  const made: Decoration[] = [];
  doc.descendants((node, at) => {
    if (isHole(node)) made.push(Decoration.node(at, at + node.nodeSize, { "data-hole": "" }));
    const { dispatch } = node.attrs;
    if (!dispatch) return;
    if (!dispatches.includes(dispatch)) dispatches.push(dispatch);
    made.push(Decoration.node(at, at + node.nodeSize, { "data-source": tag(dispatches.indexOf(dispatch) + 1), title: dispatch }));
  });
  return DecorationSet.create(doc, made);
}
