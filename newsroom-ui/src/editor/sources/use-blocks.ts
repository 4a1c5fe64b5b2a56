import type { Editor } from "@tiptap/core";
import { useEffect, useReducer } from "react";
import type { Dispatches } from "./origin-of-block.ts";
import { knownDispatches } from "./origin-signs.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** The text's blocks, that in which the cursor stands and the dispatches that are known, anew with every change. */
export function useBlocks(editor: Editor | null): { blocks: TextBlock[]; at: number; dispatches: Dispatches } {
  const [, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    editor?.on("transaction", again);
    return () => {
      editor?.off("transaction", again);
    };
  }, [editor]);
  if (!editor) return { blocks: [], at: -1, dispatches: new Map() };
  return { blocks: textBlocks(editor.state.doc), at: editor.state.selection.$from.index(0), dispatches: knownDispatches(editor) };
}
