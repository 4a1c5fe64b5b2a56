import type { Credits } from "../credits.ts";
import { isNobody } from "../names.ts";
import { signedBy } from "../sign-off.ts";
import { bareLatinName, bareNames } from "./bare-names.ts";
import { type Layout, tidy } from "./blocks.ts";
import { type Head, metaOf } from "./head.ts";
import type { Linked } from "./json-ld.ts";
import { markedNames } from "./marked-names.ts";
import type { Around } from "./published.ts";

interface Page {
  head: Head;
  linked: Linked;
  layout: Layout;
  around: Around;
}

/** Names of `<meta>` under which pages state who wrote. */
const META = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "mediaid:author"];
/** Longest that a stated or marked name may be. */
const LONGEST = 90;

/**
 * Who wrote: as labelled around the headline or signed in the text, else as the head states it, as marked on the page, or as
 * a bare name beside headline and time. An organisation that the head names comes last: it is often only the site.
 */
export function findByline(page: Page, credits: Credits, paragraphs: readonly string[], zone: string): string[] {
  const labelled = [...new Set([...credits.authors, ...signedBy(paragraphs)])];
  if (labelled.length > 0) return labelled;
  const { head, linked, layout, around } = page;
  const named = stated(head).filter((name) => !isSite(name, head, credits));
  const sources = [
    () => (linked.anonymous ? [] : linked.authors),
    () => named,
    () => said(layout, around),
    () => bareNames(layout, around, zone),
    () =>
      markedNames(layout, around, zone)
        .filter((name) => cleaned(name) !== "")
        .slice(0, 1),
    () => bareLatinName(layout, around, zone),
    () => linked.authors,
    () => (linked.authors.length > 0 ? [] : stated(head).filter((name) => !/\p{Script=Han}/u.test(name))),
  ];
  for (const read of sources) {
    const names = [
      ...new Set(
        read()
          .map(cleaned)
          .filter((name) => name !== ""),
      ),
    ];
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether the name is the site's own: its source, or what its title ends with. */
function isSite(name: string, head: Head, credits: Credits): boolean {
  const site = metaOf(head, "og:site_name");
  // bounded: the last 60 characters of a title
  return name === site || name === credits.source || new RegExp(`[_|\\-–—].{0,20}${RegExp.escape(name)}.{0,20}$`).test(head.title?.slice(-60) ?? "");
}

function stated(head: Head): string[] {
  const value = metaOf(head, ...META);
  return value && !/^https?:|@/.test(value) && value.length <= LONGEST ? [value] : [];
}

/** By Jane Doe, as a line of its own, at a line's start, or behind a date. */
function said(layout: Layout, around: Around): string[] {
  for (const { text } of layout.blocks.slice(around.from, around.body + 6)) {
    const line = text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/\s\S*$/, "");
    const name = (/^(?:written |posted |words |story |article )?[Bb]y:?\s{0,3}(?=\p{Lu})(.{2,60})/iu.exec(line) ??
      // bounded: a line of at most 90 characters
      /\d{4},? by (.{2,60})$/i.exec(line))?.[1];
    const capital = /^\p{Lu}[\p{L}\d.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}/u.exec(name ?? "")?.[0];
    if (capital) return [capital];
  }
  return [];
}

/** A name as stated, without By, its time and what else stands beside it. */
function cleaned(printed: string): string {
  const bare = tidy(printed)
    .replace(/^(?:(?:written|posted|published|words|story|reviewed|article|guest post)\s+)?(?:by|author|作者|文|记者)\s*[:：/]?\s+/i, "")
    .replace(/^(?:作者|记者|文|撰文|编辑|来源|发布者|楼主)\s*[:：/]\s*/, "")
    .split(/\s*[|•·–—]\s+|\s{2,}|\s+(?:on|in|updated|published)\s+(?=\p{Lu}|\d)|\s*(?:发表于|发布于|发布时间)|\d{4}[-年/.]|\s+\d{1,2}[:/]/iu, 1)[0]
    ?.trim();
  return bare && /^[\p{L}\d@_]/u.test(bare) && /\p{L}/u.test(bare) && !isNobody(bare) && !NO_NAME.test(bare) ? bare : "";
}

/** What stands in the place of a name and is a button or a label. */
const NO_NAME =
  /^(?:by|author|authors|about the author|share|follow|read more|作者|来源|记者|编辑|关注|举报|发布|评论|收藏|分享|转发|首页|字号.*|fact.checked.*|full bio|verified expert|(?:contributing |senior |staff )?(?:editor|writer|author|contributor)s?(?:,.*)?|(?:last )?updated.*|published.*|原创|转载|(?:责任)?编辑\s{0,3}[:：].*|责编.*|\d+ ?min.*)$/i;
