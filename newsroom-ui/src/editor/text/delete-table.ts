import type { Command } from "@tiptap/pm/state";

/** Takes away the table under the cursor, with its caption. */
export const deleteTable: Command = ({ selection: { $from }, tr }, dispatch) => {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name !== "table") continue;
    const whole = $from.node(depth - 1).type.name === "captionedTable" ? depth - 1 : depth;
    dispatch?.(tr.delete($from.before(whole), $from.after(whole)).scrollIntoView());
    return true;
  }
  return false;
};
