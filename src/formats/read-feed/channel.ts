import type { IncomingFeed, IncomingItem } from "../../core/incoming.ts";
import { MOST_ITEMS } from "../limits.ts";
import { statedTime } from "../stated-time.ts";
import { attributeOf, childNamed, childrenNamed, elementsOf, lineOf, type XmlElement } from "../xml/element.ts";
import { readItem } from "./item.ts";
import { linkOf, pageOf } from "./links.ts";
import { lineOfConstruct, readConstruct } from "./text-construct.ts";

const ROOTS = new Set(["rss", "rdf:rdf", "feed", "atom:feed", "channel", "atom:entry", "rss:rss"]);

/** A feed in XML; null where the root element is of no feed. */
export function readChannel(root: XmlElement, zone: string): IncomingFeed | null {
  if (!ROOTS.has(root.name)) return null;
  const channel = childNamed(root, "channel") ?? root;
  const items =
    root.name === "atom:entry" ? [root] : [...new Set([channel, root])].flatMap((parent) => childrenNamed(parent, "item", "atom:entry", "entry"));
  return {
    title: lineOfConstruct(readConstruct(childNamed(channel, "title", "atom:title", "dc:title"))),
    url: pageOf(channel) ?? attributeOf(channel, "rdf:about"),
    language: lineOf(childNamed(channel, "language", "dc:language")) ?? channel.language,
    ttl: ttlOf(channel),
    next: linkOf(channel, "next"),
    ...(items.length > MOST_ITEMS && { isCut: true }),
    items: [
      ...items.slice(0, MOST_ITEMS).map((item) => readItem(item, zone)),
      ...childrenNamed(channel, "at:deleted-entry").map((gone) => canceled(gone, zone)),
    ],
  };
}

const PERIODS = new Map(Object.entries({ hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }));

function ttlOf(channel: XmlElement): number | null {
  const ttl = Number(lineOf(childNamed(channel, "ttl")) ?? Number.NaN);
  if (ttl > 0) return ttl;
  const period = PERIODS.get(lineOf(childNamed(channel, "sy:updateperiod"))?.toLowerCase() ?? "");
  const times = Number(lineOf(childNamed(channel, "sy:updatefrequency")) ?? 1);
  return period && times > 0 ? period / times : null;
}

/** An entry that is said to be withdrawn (RFC 6721). */
function canceled(gone: XmlElement, zone: string): IncomingItem {
  const when = statedTime(attributeOf(gone, "when"), zone);
  return {
    ...readItem({ ...gone, children: elementsOf(gone) }, zone),
    id: attributeOf(gone, "ref"),
    modified: when?.iso ?? null,
    pubStatus: "canceled",
  };
}
