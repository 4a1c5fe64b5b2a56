import { Refused } from "../../core/refused.ts";
import { decode } from "../../text/charset.ts";
import { refuseLarge } from "../limits.ts";
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../xml/element.ts";
import { readXml } from "../xml/read-xml.ts";
import { wholeAddress } from "../xml/whole-address.ts";
import type { Subscription } from "./subscription.ts";

/** The feeds of an OPML file, each address once, in its order. @throws {Refused} "unreadable": no OPML, or over 10 MB */
export function readOpml(bytes: Uint8Array): Subscription[] {
  refuseLarge(bytes);
  const root = readXml(decode(bytes), { url: null, lowerCase: true });
  const body = root?.name === "opml" ? childNamed(root, "body") : null;
  if (!body) throw new Refused("unreadable", "This is no OPML file.", "这不是OPML文件。");
  const byAddress = new Map<string, Subscription>();
  for (const feed of feedsIn(body, [])) if (!byAddress.has(feed.xmlUrl)) byAddress.set(feed.xmlUrl, feed);
  return [...byAddress.values()];
}

function feedsIn(parent: XmlElement, folders: readonly string[]): Subscription[] {
  return childrenNamed(parent, "outline").flatMap((outline) => {
    const title = attributeOf(outline, "title") ?? attributeOf(outline, "text");
    const xmlUrl = wholeAddress(attributeOf(outline, "xmlurl"), null);
    const inner = feedsIn(outline, title && !xmlUrl ? [...folders, title] : folders);
    if (!xmlUrl) return inner;
    const folder = folders.join(" / ") || attributeOf(outline, "category")?.split(",")[0]?.replace(/^\//, "") || null;
    return [{ title: title ?? xmlUrl, xmlUrl, htmlUrl: wholeAddress(attributeOf(outline, "htmlurl"), null), folder }, ...inner];
  });
}
