import type { Node } from "@tiptap/pm/model";
import { headLength } from "../../../../src/check/taken/head-length.ts";
import { type Origin, originOf, withoutOrigin } from "../../../../src/check/taken/origin-of.ts";
import type { TextBlock } from "./text-blocks.ts";

/** The paragraphs of each dispatch that is known, by its id. */
export type Dispatches = ReadonlyMap<string, readonly string[]>;

/** What was found of a node, which never changes, and of which dispatches. */
const known = new WeakMap<Node, { dispatches: Dispatches; origin: Origin }>();

/** How a block stands to the dispatch that it names; null where none is asked for: of headings and pictures, and in a text that cites nothing. */
export function originOfBlock({ node, dispatch, text, isSourced }: TextBlock, dispatches: Dispatches): Origin | null {
  if (!isSourced || dispatches.size === 0) return null;
  const before = known.get(node);
  if (before?.dispatches === dispatches) return before.origin;
  const theirs = dispatches.get(dispatch ?? "");
  const origin = theirs ? originOf(text, theirs) : withoutOrigin(text);
  known.set(node, { dispatches, origin });
  return origin;
}

/** Whether a reader would take what `block` says for another's: its dispatch begins here without its dateline. */
export function lacksHead(block: TextBlock, before: TextBlock | undefined): boolean {
  return block.isSourced && block.dispatch !== null && block.dispatch !== before?.dispatch && headLength(block.text) === 0;
}
