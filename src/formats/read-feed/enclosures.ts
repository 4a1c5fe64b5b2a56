import type { Enclosure } from "../../core/incoming.ts";
import { attributeOf, childrenNamed, type XmlElement } from "../xml/element.ts";
import { wholeAddress } from "../xml/whole-address.ts";
import { relationOf } from "./links.ts";

/** Pictures, sound, video and files of an item, each address once. */
export function enclosuresOf(item: XmlElement): Enclosure[] {
  const atom = childrenNamed(item, "atom:link", "link").filter((link) => relationOf(link) === "enclosure");
  const groups = [item, ...childrenNamed(item, "media:group")];
  const found = [
    ...childrenNamed(item, "enclosure").map((element) => enclosure(element, "url", "length")),
    ...atom.map((element) => enclosure(element, "href", "length")),
    ...groups.flatMap((group) => childrenNamed(group, "media:content")).map((element) => enclosure(element, "url", "filesize")),
  ];
  const byAddress = new Map<string, Enclosure>();
  for (const one of found) if (one && !byAddress.has(one.url)) byAddress.set(one.url, one);
  return [...byAddress.values()];
}

function enclosure(element: XmlElement, address: string, size: string): Enclosure | null {
  const url = wholeAddress(attributeOf(element, address), element.base);
  if (!url) return null;
  const medium = attributeOf(element, "medium");
  const length = attributeOf(element, size) ?? "";
  return { url, type: attributeOf(element, "type") ?? (medium && `${medium}/*`), length: /^\d{1,15}$/.test(length) ? Number(length) : null };
}
