import type { Enclosure, IncomingItem } from "../../core/incoming.ts";
import { paragraphsOf } from "../../html/paragraphs-of.ts";
import { attributeOf, childNamed, childrenNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from "../xml/element.ts";
import { innerMarkup } from "../xml/inner-markup.ts";
import { wholeAddress } from "../xml/whole-address.ts";
import { readNitf } from "./nitf.ts";
import { notNews } from "./not-news.ts";

/** What the contentSet of a news item holds: text (XHTML, NITF, plain) and the largest rendition of a picture, video or sound. @throws {Refused} "not-an-article" */
export function contentOf(item: XmlElement, zone: string): Partial<IncomingItem> {
  const set = childNamed(item, "contentSet");
  if (set === null) return {};
  const inline = childrenNamed(set, "inlineXML").flatMap(elementsOf);
  if (inline.length > 0 && inline.every(({ name }) => name === "events" || name === "event")) throw notNews("a list of events", "活动列表");
  const nitf = inline.find(({ name }) => name === "nitf:nitf" || name === "nitf");
  const enclosures = largest(childrenNamed(set, "remoteContent").flatMap(remoteOf));
  if (nitf) {
    const { headline, byline, summary, bodyHtml, enclosures: inside } = readNitf(nitf, zone);
    return { headline, byline, summary, bodyHtml, enclosures: [...enclosures, ...inside] };
  }
  return { bodyHtml: markupOf(inline) ?? dataOf(childrenNamed(set, "inlineData")), enclosures };
}

function markupOf(inline: readonly XmlElement[]): string | null {
  const page = inline.find(({ name }) => /^(?:xhtml:)?(?:html|body|div|article|section|p)$/.test(name));
  if (!page) return null;
  const [body] = descendantsNamed(page, "xhtml:body", "body");
  return innerMarkup(body ?? page).trim() || null;
}

function dataOf(data: readonly XmlElement[]): string | null {
  const [first] = data;
  const text = first ? textOf(first).trim() : "";
  if (!first || !text || attributeOf(first, "encoding")) return null;
  return /html/.test(attributeOf(first, "contenttype") ?? "") ? text : paragraphsOf(text);
}

type Sized = Enclosure & { pixels: number };

function remoteOf(remote: XmlElement): Sized[] {
  const url = wholeAddress(attributeOf(remote, "href"), remote.base);
  if (!url) return [];
  const number = (name: string) => Number(attributeOf(remote, name) ?? Number.NaN);
  const size = number("size");
  return [{ url, type: attributeOf(remote, "contenttype"), length: size > 0 ? size : null, pixels: number("width") * number("height") || size || 0 }];
}

function largest(renditions: readonly Sized[]): Enclosure[] {
  const [best] = [...renditions].sort((a, b) => b.pixels - a.pixels);
  return best ? [{ url: best.url, type: best.type, length: best.length }] : [];
}
