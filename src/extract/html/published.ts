import { readTime, readTimes } from "../../text/times.ts";
import { type Block, type Layout, textOf } from "./blocks.ts";
import { type Head, metaOf } from "./head.ts";
import type { Linked } from "./json-ld.ts";
import type { Element } from "./tree.ts";

/** When the page says that the report was published. */
export interface Published {
  iso: string;
  /** The page names no zone. */
  zoneAssumed: boolean;
}

/** Names under which pages state their time of publication, the plainest first. */
const META = [
  "article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish_time",
  "publishtime",
  "publish-date",
  "og:release_date",
  "og:published_time",
  "weibo:article:create_at",
  "apub:time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
  "article.published",
  "creation_date",
  "originalpublicationdate",
  "bt:pubdate",
];

/** The time of publication: as stated in the head, else as printed around the headline, else under the text, else in the address. */
export function findPublished(
  page: { head: Head; linked: Linked; layout: Layout; around: Around; url: string | null },
  zone: string,
): Published | null {
  const read = (text: string | null | undefined) => (text ? readTime(text, { zone }) : null);
  const { head, linked, layout, around, url } = page;
  const stated = read(linked.published) ?? read(metaOf(head, ...META));
  const before = layout.blocks.slice(around.from, around.body + 4);
  const printed =
    timeIn(before, zone) ?? (stated ? null : timeElement(layout, around, zone)) ?? timeIn(layout.blocks.slice(around.end, around.end + AFTER), zone);
  if (stated && printed && stated.precision === "day" && printed.iso.slice(0, 10) === stated.iso.slice(0, 10)) return printed;
  return stated ?? printed ?? dateInAddress(url, zone);
}

/** Block numbers: where the lines around the headline begin, where the text begins, and one past its end. */
export interface Around {
  from: number;
  /** The headline's own, where the page shows it above the text. */
  headline: number | null;
  body: number;
  end: number;
}

/** Blocks under the text in which a time of publication may stand. */
const AFTER = 6;
/** A longer line is prose: its dates are of what it tells. */
const LONGEST_LINE = 160;

function timeIn(blocks: readonly Block[], zone: string) {
  let found: (Published & { precision: string; rank: number }) | null = null;
  for (const { text } of blocks) {
    if (text.length > LONGEST_LINE) continue;
    for (const time of readTimes(text, { zone })) {
      const label = text.slice(Math.max(0, time.index - 16), time.index);
      const rank = rankOf(label, time.precision, text.length - time.length);
      if (!found || rank > found.rank) found = { iso: time.iso, zoneAssumed: time.zoneAssumed, precision: time.precision, rank };
    }
  }
  return found;
}

/** A labelled time before a bare one, a clock's time before a day, a time of change last. */
function rankOf(label: string, precision: string, rest: number): number {
  if (/更新|修改|截止|截至|updated|modified|reviewed/i.test(label)) return 1;
  const labelled = /发布|发表|发文|时间|日期|来源|published|posted|date/i.test(label) ? 4 : 0;
  return 2 + labelled + (precision === "day" ? 0 : 2) + (rest < 40 ? 1 : 0);
}

/** `<time>` before the text, or the first of the page. */
function timeElement(layout: Layout, around: Around, zone: string) {
  let first: ReturnType<typeof readTime> = null;
  for (const [element, [from]] of layout.ranges) {
    const stated = element.name === "time" || /(?:^|\s)datePublished/.test(element.attributes["itemprop"] ?? "") ? statedIn(element) : "";
    const time = stated ? readTime(stated, { zone }) : null;
    if (time && from >= around.from && from <= around.body + 2) return time;
    first ??= from <= around.body + 2 ? time : null;
  }
  return first;
}

function statedIn(element: Element): string {
  return element.attributes["datetime"] ?? element.attributes["content"] ?? textOf(element).slice(0, LONGEST_LINE);
}

/** /2021/05/03/, /2021-05/03/, t20210503_: the day that many addresses carry. */
function dateInAddress(url: string | null, zone: string): Published | null {
  const match = /[/_t-](20\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.\d-]|$)/.exec(url ?? "");
  const time = match ? readTime(`${match[1]}-${match[2]}-${match[3]}`, { zone }) : null;
  return time && { iso: time.iso, zoneAssumed: true };
}
