import { Refused } from "../../core/refused.ts";
import { childNamed, descendantsNamed, lineOf, textOf, type XmlElement } from "../xml/element.ts";
import { readXml } from "../xml/read-xml.ts";

/** What an export says before its first item. */
export interface WxrHead {
  /** Address of the old site's front page, or null. */
  siteUrl: string | null;
  /** Names by login. */
  authors: ReadonlyMap<string, string>;
  /** By slug. */
  categories: ReadonlyMap<string, { name: string; parent: string | null }>;
}

/** Reads what stands before an export's first item. @throws {Refused} "unreadable" where this is no export of WordPress */
export function readWxrHead(text: string): WxrHead {
  const root = readXml(text, { url: null, lowerCase: true });
  const channel = root && childNamed(root, "channel");
  if (root?.name !== "rss" || !channel || !childNamed(channel, "wp:wxr_version"))
    throw new Refused("unreadable", "is no WordPress export (WXR): it names no wxr_version.");
  return {
    siteUrl: lineOf(childNamed(channel, "wp:base_blog_url")) ?? lineOf(childNamed(channel, "link")),
    authors: new Map(descendantsNamed(channel, "wp:author").map((author) => [valueIn(author, "wp:author_login"), nameOf(author)])),
    categories: new Map(
      descendantsNamed(channel, "wp:category").map((category) => [
        valueIn(category, "wp:category_nicename"),
        { name: valueIn(category, "wp:cat_name"), parent: valueIn(category, "wp:category_parent") || null },
      ]),
    ),
  };
}

function nameOf(author: XmlElement): string {
  return valueIn(author, "wp:author_display_name") || valueIn(author, "wp:author_login");
}

function valueIn(element: XmlElement, name: string): string {
  const child = childNamed(element, name);
  return child ? textOf(child).trim() : "";
}
