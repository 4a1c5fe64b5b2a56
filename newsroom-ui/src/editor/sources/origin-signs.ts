import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { OriginKind } from "../../../../src/check/taken/origin-of.ts";
import { type Dispatches, originOfBlock } from "./origin-of-block.ts";
import { textBlocks } from "./text-blocks.ts";

interface Options {
  /** What a sign says, for those who see no colour. */
  name(kind: OriginKind): string;
  /** Why a sentence is marked. */
  unsourced(): string;
}

interface Signs {
  dispatches: Dispatches;
  set: DecorationSet;
}

/** Under this key a transaction brings the dispatches that are known. */
export const DISPATCHES = new PluginKey<Signs>("origins");

/** A quiet sign beside each paragraph that came from somewhere, and under what has no source. Held against its dispatch with every change. */
export const originSigns = Extension.create<Options>({
  name: "originSigns",
  addOptions: () => ({ name: String, unsourced: String }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<Signs>({
        key: DISPATCHES,
        state: {
          init: () => ({ dispatches: new Map(), set: DecorationSet.empty }),
          apply(transaction, before) {
            const dispatches: Dispatches = transaction.getMeta(DISPATCHES) ?? before.dispatches;
            if (!transaction.docChanged && dispatches === before.dispatches) return before;
            return { dispatches, set: signs(transaction.doc, dispatches, options) };
          },
        },
        props: {
          decorations(state) {
            return DISPATCHES.getState(state)?.set;
          },
        },
      }),
    ];
  },
});

export function knownDispatches({ state }: Editor): Dispatches {
  return DISPATCHES.getState(state)?.dispatches ?? new Map();
}

function signs(doc: Node, dispatches: Dispatches, { name, unsourced }: Options): DecorationSet {
  const made = textBlocks(doc).flatMap((block) => {
    const origin = originOfBlock(block, dispatches);
    if (!origin) return [];
    const { pos, node } = block;
    const sign = Decoration.node(pos, pos + node.nodeSize, { "data-origin": origin.kind, "data-origin-name": name(origin.kind) });
    if (!node.isTextblock) return [sign];
    const sentences = origin.unsourced.map(({ from, to }) =>
      Decoration.inline(pos + 1 + from, pos + 1 + to, { "data-unsourced": "", title: unsourced() }),
    );
    return [sign, ...sentences];
  });
  return DecorationSet.create(doc, made);
}
