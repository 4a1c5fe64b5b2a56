import type { Editor } from "@tiptap/core";
import { Fragment, Node, Slice } from "@tiptap/pm/model";
import { escapeHtml } from "../../../../src/html/tag.ts";
import { isBodyAddress } from "../body/link-mark.ts";
import { toDocument } from "../body/to-document.ts";
import { cleanPaste } from "../paste/clean-paste.ts";
import { holesIn } from "../paste/hole.ts";

/**
 * Puts what the clipboard holds into the text, cleaned. What was copied in an editor of ours goes the usual way, with its provenance;
 * an address pasted over chosen words becomes their link. Returns whether it was handled, and with how many holes for pictures.
 */
export function pasteInto(editor: Editor, event: ClipboardEvent): { handled: boolean; holes: number } {
  const markup = event.clipboardData?.getData("text/html") ?? "";
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  if (markup.includes("data-pm-slice")) return { handled: false, holes: 0 };
  if (!editor.state.selection.empty && isBodyAddress(plain.trim()) && !plain.trim().includes("\n")) {
    return { handled: editor.commands.setMark("link", { href: plain.trim() }), holes: 0 };
  }
  const body = cleanPaste(markup || linesOf(plain));
  if (body === "") return { handled: true, holes: 0 };
  const nodes = (toDocument(body).content ?? []).map((json) => Node.fromJSON(editor.schema, json));
  // A paragraph at either end joins the words around it; a table or a list stays by itself.
  const isOpen = (node: Node | undefined) => (node?.isTextblock ? 1 : 0);
  const slice = new Slice(Fragment.fromArray(nodes), isOpen(nodes[0]), isOpen(nodes.at(-1)));
  editor.view.dispatch(editor.state.tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return { handled: true, holes: holesIn(body) };
}

function linesOf(plain: string): string {
  const lines = plain.split(/\r\n?|\n/);
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
}
