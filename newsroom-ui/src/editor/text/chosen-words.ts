import type { Editor } from "@tiptap/core";

/** The words that are selected in the text and the block that they begin in, counted from 0; null where nothing is. */
export function chosenWords({ state }: Editor): { quote: string; paragraph: number } | null {
  const { from, to, empty, $from } = state.selection;
  const quote = empty ? "" : state.doc.textBetween(from, to, " ").trim().slice(0, 500);
  return quote === "" ? null : { quote, paragraph: $from.index(0) };
}
