import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { PlacedMark } from "./place-marks.ts";

/** A mark in the text, drawn by how grave it is, with its reason. */
export interface Sign extends PlacedMark {
  severity: "error" | "doubt";
  reason: string;
}

interface Drawn extends Sign {
  /** What stood there when it was found: where that changes the mark is past. */
  words: string;
}

interface Signs {
  drawn: readonly Drawn[];
  chosen: string | null;
  set: DecorationSet;
}

type Change = { signs: readonly Sign[] } | { chosen: string | null };

const KEY = new PluginKey<Signs>("checkSigns");

export interface CheckSignsOptions {
  /** A mark in the text was clicked. */
  choose(key: string): void;
}

/** Draws the checks' marks in the text; between two answers they move with it, and vanish where their own words are changed. */
export const checkSigns = Extension.create<CheckSignsOptions>({
  name: "checkSigns",
  addOptions: () => ({ choose: () => {} }),
  addProseMirrorPlugins() {
    const { choose } = this.options;
    return [
      new Plugin<Signs>({
        key: KEY,
        state: { init: () => ({ drawn: [], chosen: null, set: DecorationSet.empty }), apply },
        props: {
          decorations: (state) => KEY.getState(state)?.set,
          handleClick(view, at) {
            const clicked = KEY.getState(view.state)?.drawn.find(({ from, to }) => from <= at && at < to);
            if (clicked) choose(clicked.key);
            return false;
          },
        },
      }),
    ];
  },
});

/** Puts the marks of a new answer in the place of those before. */
export function drawSigns(state: EditorState, signs: readonly Sign[]): Transaction {
  return changing(state, { signs });
}

/** Draws one mark as the chosen one. */
export function chooseSign(state: EditorState, chosen: string | null): Transaction {
  return changing(state, { chosen });
}

/** Where the marks stand now. */
export function signsIn(state: EditorState): readonly PlacedMark[] {
  return KEY.getState(state)?.drawn ?? [];
}

function changing(state: EditorState, change: Change): Transaction {
  return state.tr.setMeta(KEY, change).setMeta("addToHistory", false);
}

function apply(transaction: Transaction, before: Signs): Signs {
  const change: Change | undefined = transaction.getMeta(KEY);
  const { doc, docChanged } = transaction;
  if (!change && !docChanged) return before;
  const drawn = change && "signs" in change ? change.signs.map((sign) => ({ ...sign, words: wordsAt(doc, sign) })) : moved(before.drawn, transaction);
  const chosen = change && "chosen" in change ? change.chosen : before.chosen;
  return {
    drawn,
    chosen,
    set: DecorationSet.create(
      doc,
      drawn.map((sign) => decoration(sign, sign.key === chosen)),
    ),
  };
}

function moved(drawn: readonly Drawn[], { mapping, doc, docChanged }: Transaction): readonly Drawn[] {
  if (!docChanged) return drawn;
  return drawn
    .map((sign) => ({ ...sign, from: mapping.map(sign.from, 1), to: mapping.map(sign.to, -1) }))
    .filter((sign) => sign.from < sign.to && wordsAt(doc, sign) === sign.words);
}

function wordsAt(doc: Node, { from, to }: PlacedMark): string {
  return doc.textBetween(from, to, "\n", "\n");
}

function decoration({ from, to, severity, reason }: Drawn, isChosen: boolean): Decoration {
  return Decoration.inline(from, to, { "data-check": severity, title: reason, ...(isChosen && { "data-chosen": "" }) });
}
