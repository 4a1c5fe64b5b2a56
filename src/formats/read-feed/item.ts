import type { IncomingItem } from "../../core/incoming.ts";
import { paragraphsOf } from "../../html/paragraphs-of.ts";
import { type StatedTime, statedTime } from "../stated-time.ts";
import { attributeOf, childNamed, childrenNamed, descendantsNamed, lineOf, type XmlElement } from "../xml/element.ts";
import { wholeAddress } from "../xml/whole-address.ts";
import { enclosuresOf } from "./enclosures.ts";
import { pageOf } from "./links.ts";
import { peopleOf } from "./people.ts";
import { type Construct, lineOfConstruct, plainOf, readConstruct } from "./text-construct.ts";

// Names without a prefix beside those of Atom are of feeds that forgot to say that they are Atom.
const CONTENT = ["content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem"] as const;
const SUMMARY = ["atom:summary", "description", "summary", "abstract", "itunes:summary", "dc:description", "media:description"] as const;
const TITLE = ["title", "atom:title", "dc:title", "media:title"] as const;
const PUBLISHED = [
  "pubdate",
  "atom:published",
  "atom:issued",
  "published",
  "issued",
  "dcterms:issued",
  "dc:date",
  "atom:created",
  "dcterms:created",
] as const;
const MODIFIED = ["atom:updated", "atom:modified", "updated", "modified", "dcterms:modified", "lastmod"] as const;

/** An item of RSS, RDF or CDF, or an entry of Atom. `zone` is the IANA zone of times that name none. */
export function readItem(item: XmlElement, zone: string): IncomingItem {
  const content = readConstruct(childNamed(item, ...CONTENT));
  const summary = readConstruct(childNamed(item, ...SUMMARY));
  const published = timeOf(item, PUBLISHED, zone);
  return {
    id: idOf(item),
    url: pageOf(item),
    headline: lineOfConstruct(readConstruct(childNamed(item, ...TITLE))),
    byline: peopleOf(item),
    published: published?.iso ?? null,
    publishedStated: published?.stated ?? null,
    modified: (timeOf(item, MODIFIED, zone) ?? statedTime(attributeOf(item, "lastmod"), zone))?.iso ?? null,
    zoneAssumed: published?.zoneAssumed ?? false,
    summary: plainOf(summary),
    bodyHtml: bodyOf(content, summary),
    language: lineOf(childNamed(item, "dc:language", "language")) ?? (childNamed(item, ...CONTENT, ...SUMMARY, ...TITLE) ?? item).language,
    categories: categoriesOf(item),
    enclosures: enclosuresOf(item),
    source: sourceOf(item),
    copyrightNotice: lineOfConstruct(readConstruct(childNamed(item, "atom:rights", "dc:rights", "atom:copyright", "copyright", "media:copyright"))),
    pubStatus: "usable",
    ...{ embargoed: null, signal: null, madeFrom: [] },
  };
}

function idOf(item: XmlElement): string | null {
  const atom = childNamed(item, "atom:id", "id");
  if (atom) return wholeAddress(lineOf(atom), atom.base) ?? lineOf(atom);
  return lineOf(childNamed(item, "guid", "dc:identifier")) ?? attributeOf(item, "rdf:about");
}

function timeOf(item: XmlElement, names: readonly string[], zone: string): StatedTime | null {
  const times = childrenNamed(item, ...names).map((element) => statedTime(lineOf(element), zone));
  return times.find((time) => time?.iso) ?? times.find(Boolean) ?? null;
}

/** The content, or a summary with markup in it, which is all that many feeds send. */
function bodyOf(content: Construct | null, summary: Construct | null): string | null {
  if (content) return "markup" in content ? content.markup : paragraphsOf(content.text);
  return summary && "markup" in summary ? summary.markup : null;
}

function categoriesOf(item: XmlElement): string[] {
  const named = childrenNamed(item, "category", "atom:category", "dc:subject").map(
    (element) => attributeOf(element, "label") ?? attributeOf(element, "term") ?? lineOf(element),
  );
  const itunes = descendantsNamed(item, "itunes:category").map((element) => attributeOf(element, "text"));
  return [...new Set([...named, ...itunes].filter((name) => name !== null))];
}

function sourceOf(item: XmlElement): string | null {
  const atom = childNamed(item, "atom:source");
  return atom ? lineOfConstruct(readConstruct(childNamed(atom, "atom:title"))) : lineOf(childNamed(item, "source", "dc:source", "dc:publisher"));
}
