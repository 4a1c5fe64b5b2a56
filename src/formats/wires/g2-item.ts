import type { IncomingItem } from "../../core/incoming.ts";
import { namesIn } from "../names-in.ts";
import { statedTime } from "../stated-time.ts";
import { attributeOf, childNamed, childrenNamed, descendantsNamed, lineOf, type XmlElement } from "../xml/element.ts";
import { bareItem } from "./bare-item.ts";
import { contentOf } from "./g2-content.ts";
import { faulty } from "./not-news.ts";
import { pubStatusOf } from "./pub-status.ts";
import { signalIn } from "./signal-in.ts";
import { wireTimes } from "./wire-times.ts";

/** A news or package item of NewsML-G2. @throws {Refused} "unreadable" with the field that is wrong; "not-an-article" where it carries events */
export function readG2Item(item: XmlElement, zone: string): IncomingItem {
  const id = attributeOf(item, "guid");
  const meta = childNamed(item, "itemMeta");
  if (id === null) throw faulty("guid", "is missing");
  if (meta === null) throw faulty("itemMeta", "is missing");
  const version = lineOf(childNamed(meta, "versionCreated"));
  if (version === null) throw faulty("versionCreated", "is missing");
  const times = wireTimes([lineOf(childNamed(meta, "firstCreated")), lineOf(path(item, "contentMeta", "contentCreated"))], version, zone);
  if (times.modified === null) throw faulty("versionCreated", `is "${version}", no time`);
  const content = contentOf(item, zone);
  const status = childNamed(meta, "pubStatus");
  const embargoed = lineOf(childNamed(meta, "embargoed"));
  return {
    ...bareItem,
    ...content,
    ...stated(item, content),
    id,
    ...times,
    source: nameOf(path(item, "contentMeta", "infoSource")) ?? nameOf(childNamed(meta, "provider")),
    copyrightNotice: lineOf(path(item, "rightsInfo", "copyrightNotice")) ?? nameOf(path(item, "rightsInfo", "copyrightHolder")),
    pubStatus: pubStatusOf(attributeOf(status, "qcode") ?? attributeOf(status, "uri"), embargoed),
    embargoed: statedTime(embargoed, zone)?.iso ?? null,
    signal: signalIn(childrenNamed(meta, "signal").map((signal) => codeOf(signal, "qcode", "uri"))),
    madeFrom: childrenNamed(meta, "link").flatMap((link) =>
      MADE_FROM.has(codeOf(link, "rel", "reluri")) ? (attributeOf(link, "residref") ?? attributeOf(link, "href") ?? []) : [],
    ),
  };
}

/** Relations of IPTC's item relations (irel:) by which an item comes after another. */
const MADE_FROM = new Set(["evolvedfrom", "previousversion", "corrects", "replaces"]);

/** The code behind its scheme, in small letters: correction of sig:correction. */
function codeOf(element: XmlElement, qcode: string, uri: string): string {
  return (attributeOf(element, qcode) ?? attributeOf(element, uri))?.split(/[:/]/).at(-1)?.toLowerCase() ?? "";
}

/** What the item says of its content, or else the content of itself. */
function stated(item: XmlElement, content: Partial<IncomingItem>): Partial<IncomingItem> {
  const about = childNamed(item, "contentMeta");
  const find = (name: string) => (about ? childrenNamed(about, name) : []);
  const byline = find("by").flatMap((by) => namesIn(lineOf(by)));
  const creators = find("creator").flatMap((creator) => nameOf(creator) ?? []);
  const persons = byline.length > 0 ? byline : creators;
  const summary = find("description").find((description) => /summary|caption/.test(attributeOf(description, "role") ?? "")) ?? find("description")[0];
  return {
    headline: lineOf(main(find("headline"))) ?? content.headline ?? lineOf(path(item, "itemMeta", "title")) ?? headlineOfFirst(item),
    byline: persons.length > 0 ? persons : (content.byline ?? []),
    summary: lineOf(summary ?? null) ?? content.summary ?? null,
    language: attributeOf(find("language")[0] ?? null, "tag") ?? item.language,
    categories: [...new Set(find("subject").flatMap((subject) => nameOf(subject) ?? nameOf(childNamed(subject, "mainConcept")) ?? []))],
  };
}

/** The first without a role: others are for lists, telephones, search engines. */
function main(headlines: readonly XmlElement[]): XmlElement | null {
  return headlines.find((headline) => attributeOf(headline, "role") === null) ?? headlines[0] ?? null;
}

/** A package may leave its headline to the first of the items that it refers to. */
function headlineOfFirst(item: XmlElement): string | null {
  const [first] = descendantsNamed(item, "itemRef");
  return first ? lineOf(childNamed(first, "headline", "title")) : null;
}

/** A concept's name, or what it is called as a literal or in its code. */
function nameOf(concept: XmlElement | null): string | null {
  if (concept === null) return null;
  return lineOf(childNamed(concept, "name")) ?? attributeOf(concept, "literal") ?? attributeOf(concept, "qcode")?.split(":").at(-1) ?? null;
}

function path(item: XmlElement, ...names: string[]): XmlElement | null {
  return names.reduce<XmlElement | null>((element, name) => element && childNamed(element, name), item);
}
