import { attributeOf, childNamed, childrenNamed, lineOf, type XmlElement } from "../xml/element.ts";
import { wholeAddress } from "../xml/whole-address.ts";

/** The page on the web of an item or a feed, whole; null where it names none. */
export function pageOf(element: XmlElement): string | null {
  const links = childrenNamed(element, "link", "atom:link");
  const written = childrenNamed(element, "feedburner:origlink", "link").find((link) => lineOf(link));
  if (written) return wholeAddress(lineOf(written), written.base);
  const [alternate] = links.filter(isAlternate).sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
  if (alternate) return wholeAddress(attributeOf(alternate, "href"), alternate.base);
  return permalinkOf(element) ?? wholeAddress(attributeOf(element, "href") ?? attributeOf(childNamed(element, "a"), "href"), element.base);
}

/** Address of the first Atom link of that relation, whole. */
export function linkOf(element: XmlElement, relation: string): string | null {
  const link = childrenNamed(element, "atom:link", "link").find((link) => relationOf(link) === relation);
  return link ? wholeAddress(attributeOf(link, "href"), link.base) : null;
}

export function relationOf(link: XmlElement): string {
  return (attributeOf(link, "rel") ?? "alternate").toLowerCase().replace("http://www.iana.org/assignments/relation/", "");
}

function isAlternate(link: XmlElement): boolean {
  return relationOf(link) === "alternate" && attributeOf(link, "href") !== null;
}

/** An alternate that is no page: a feed of comments, a PDF. */
function isOther(link: XmlElement): boolean {
  return !/^(?:text\/html|application\/xhtml\+xml)?$/i.test(attributeOf(link, "type") ?? "");
}

function permalinkOf(item: XmlElement): string | null {
  const guid = childNamed(item, "guid");
  const isAddress = guid !== null && attributeOf(guid, "ispermalink") !== "false" && /^https?:/i.test(lineOf(guid) ?? "");
  return isAddress ? wholeAddress(lineOf(guid), null) : null;
}
