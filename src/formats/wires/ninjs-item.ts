import type { Enclosure, IncomingItem } from "../../core/incoming.ts";
import { namesIn } from "../names-in.ts";
import { statedTime } from "../stated-time.ts";
import { bareItem } from "./bare-item.ts";
import { ninjsBody } from "./ninjs-body.ts";
import { isObject, type Lowered } from "./ninjs-fault.ts";
import { pubStatusOf } from "./pub-status.ts";
import { wireTimes } from "./wire-times.ts";

/** A valid ninjs item of news. @throws {Refused} "unreadable": its pubStatus is none */
export function readNinjsItem(item: Lowered, zone: string): IncomingItem {
  const descriptions = listOf(item["descriptions"]);
  const embargoed = textOf(item["embargoed"]) ?? textOf(item["embargoeduntil"]);
  const summary = descriptions.find(({ role }) => /summary|abstract|caption|lead/i.test(String(role))) ?? descriptions[0];
  return {
    ...bareItem,
    id: textOf(item["uri"]),
    url: pageOf(item),
    headline: headlineOf(item),
    byline: bylineOf(item),
    ...wireTimes([textOf(item["firstcreated"]), textOf(item["contentcreated"])], textOf(item["versioncreated"]), zone),
    summary: textOf(summary?.["value"]) ?? textOf(item["description_text"]) ?? textOf(item["description_summary"]),
    bodyHtml: ninjsBody(item, zone),
    language: textOf(item["language"]),
    categories: [...new Set(listOf(item["subjects"] ?? item["subject"]).flatMap(({ name }) => textOf(name) ?? []))],
    enclosures: [item, ...associatedWith(item)].flatMap(largestOf),
    source: sourceOf(item),
    copyrightNotice: textOf(item["copyrightnotice"]) ?? textOf(item["copyrightholder"]),
    pubStatus: pubStatusOf(textOf(item["pubstatus"]), embargoed),
    embargoed: statedTime(embargoed, zone)?.iso ?? null,
  };
}

function headlineOf(item: Lowered): string | null {
  const headlines = listOf(item["headlines"]);
  const main = headlines.find(({ role }) => role === "main" || role === undefined) ?? headlines[0];
  return textOf(main?.["value"]) ?? textOf(item["headline"]) ?? textOf(item["title"]);
}

function bylineOf(item: Lowered): string[] {
  const printed = namesIn(textOf(item["by"]) ?? textOf(item["byline"]));
  if (printed.length > 0) return printed;
  return listOf(item["people"] ?? item["person"]).flatMap(({ name, rel }) =>
    /author|creator|byline/i.test(String(rel)) ? (textOf(name) ?? []) : [],
  );
}

function sourceOf(item: Lowered): string | null {
  const sources = listOf(item["infosources"] ?? item["infosource"]);
  const named = sources.find(({ role }) => role === "source") ?? sources[0];
  return textOf(named?.["name"]) ?? textOf(item["copyrightholder"]);
}

function pageOf(item: Lowered): string | null {
  const page = listOf(item["renditions"]).find((rendition) => /^text\/html/.test(String(rendition["contenttype"] ?? rendition["mimetype"])));
  return textOf(page?.["href"]);
}

function associatedWith(item: Lowered): Lowered[] {
  return listOf(item["associations"]).filter(({ type }) => type === "picture" || type === "graphic" || type === "video" || type === "audio");
}

/** The largest file that an item of pictures, sound or video offers. */
function largestOf(item: Lowered): Enclosure[] {
  const files = listOf(item["renditions"]).filter(
    (rendition) => /^(?:image|video|audio)\//.test(typeOf(rendition) ?? "") && textOf(rendition["href"]),
  );
  const [best] = files.sort((a, b) => sizeOf(b) - sizeOf(a));
  const url = textOf(best?.["href"]);
  const bytes = Number(best?.["sizeinbytes"]);
  return best && url ? [{ url, type: typeOf(best), length: bytes > 0 ? bytes : null }] : [];
}

function typeOf(rendition: Lowered): string | null {
  return textOf(rendition["contenttype"]) ?? textOf(rendition["mimetype"]);
}

function sizeOf({ width, height, sizeinbytes }: Lowered): number {
  return Number(width) * Number(height) || Number(sizeinbytes) || 0;
}

/** A list of objects; version 1 has objects by name instead. */
function listOf(value: unknown): Lowered[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value.trim() || null : null;
}
