import type { IncomingItem } from "../../core/incoming.ts";
import { Refused } from "../../core/refused.ts";
import { decode } from "../../text/charset.ts";
import { refuseLarge } from "../limits.ts";
import { readXml } from "../xml/read-xml.ts";
import { readG2 } from "./g2.ts";
import { readNinjs } from "./ninjs-items.ts";
import { readNitf } from "./nitf.ts";
import { readPlainItem } from "./plain-item.ts";

export interface WireOptions {
  /** The file's name: it stands in for the id of a plain text, which has none. */
  name: string;
  /** IANA zone of times that name none. */
  zone: string;
}

/**
 * The news items in a file of a wire: ninjs 1 to 3, NewsML-G2 (news and package items, alone or in a news message), NITF, or plain text.
 * @throws {Refused} "not-an-article": concepts, knowledge, events, plans, and what else is no news; "unreadable": not valid, with the field that is wrong
 */
export function readWire(bytes: Uint8Array, { name, zone }: WireOptions): IncomingItem[] {
  refuseLarge(bytes);
  const text = decode(bytes).trim();
  if (/^[{[]/.test(text)) return readNinjs(text, zone);
  if (!text.startsWith("<")) return [readPlainItem(text, name)];
  const root = readXml(text, { url: null, lowerCase: false });
  if (root === null) throw new Refused("unreadable", "There is no element in the file.", "文件中没有任何元素。");
  return root.name === "nitf" || root.name === "nitf:nitf" ? [readNitf(root, zone)] : readG2(root, zone);
}
