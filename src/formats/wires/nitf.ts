import type { Enclosure, IncomingItem } from "../../core/incoming.ts";
import { namesIn } from "../names-in.ts";
import { attributeOf, descendantsNamed, elementsOf, lineOf, textOf, type XmlElement } from "../xml/element.ts";
import { innerMarkup } from "../xml/inner-markup.ts";
import { bareItem } from "./bare-item.ts";
import { faulty } from "./not-news.ts";
import { pubStatusOf } from "./pub-status.ts";
import { wireTimes } from "./wire-times.ts";

/** A document of NITF, alone or inside NewsML-G2 or ninjs. @throws {Refused} "unreadable": no body */
export function readNitf(nitf: XmlElement, zone: string): IncomingItem {
  const find = (...names: string[]) => descendantsNamed(nitf, ...names.flatMap((name) => [name, `nitf:${name}`]))[0] ?? null;
  const content = find("body.content");
  const head = find("body.head");
  if (content === null && head === null) throw faulty("body", "is missing");
  const abstract = find("abstract");
  return {
    ...bareItem,
    id: attributeOf(find("doc-id"), "id-string"),
    headline: lineOf(find("hl1")) ?? lineOf(find("hedline")) ?? lineOf(find("title")),
    byline: bylineOf(find("byline")),
    ...wireTimes([attributeOf(find("date.issue"), "norm"), attributeOf(find("story.date"), "norm")], attributeOf(find("date.release"), "norm"), zone),
    summary: lineOf(abstract),
    bodyHtml: content && (innerMarkup(content).trim() || null),
    language: nitf.language,
    categories: descendantsNamed(nitf, "tobject.subject", "nitf:tobject.subject").flatMap(
      (subject) => attributeOf(subject, "tobject.subject.matter") ?? attributeOf(subject, "tobject.subject.type") ?? [],
    ),
    enclosures: descendantsNamed(nitf, "media-reference", "nitf:media-reference").flatMap(enclosureOf),
    source: lineOf(find("distributor")) ?? attributeOf(find("doc.copyright"), "holder"),
    copyrightNotice: attributeOf(find("doc.copyright"), "holder"),
    pubStatus: pubStatusOf(attributeOf(find("docdata"), "management-status"), null),
  };
}

/** Names without titles: <byttl> says what somebody is. */
function bylineOf(byline: XmlElement | null): string[] {
  if (!byline) return [];
  const names = byline.children.map((child) => (typeof child === "string" ? child : /byttl$/.test(child.name) ? "" : textOf(child)));
  const [alone] = elementsOf(byline);
  const named = namesIn(names.join(""));
  return named.length > 0 ? named : namesIn(alone ? textOf(alone) : null);
}

function enclosureOf(media: XmlElement): Enclosure[] {
  const url = attributeOf(media, "source");
  return url && /^https?:/i.test(url) ? [{ url, type: attributeOf(media, "mime-type"), length: null }] : [];
}
