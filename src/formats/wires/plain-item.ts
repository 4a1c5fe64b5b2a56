import type { IncomingItem } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { paragraphsOf } from "../../html/paragraphs-of.ts";
import { bareItem } from "./bare-item.ts";

/** A plain text: its first line is the headline, each further line a paragraph. @throws {Refused} "unreadable": empty, or no text */
export function readPlainItem(text: string, name: string): IncomingItem {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const [headline, ...rest] = lines.filter(Boolean);
  if (!headline) throw new Refused("unreadable", "The file is empty.", "文件为空。");
  // Of text that was read in the right charset nothing is a control character.
  if (/[^\P{Cc}\t\n\r\f]/u.test(text)) throw new Refused("unreadable", "The file is no text.", "文件不是文本。");
  return { ...bareItem, id: name, headline, bodyHtml: rest.length > 0 ? paragraphsOf(rest.join("\n")) : null };
}
