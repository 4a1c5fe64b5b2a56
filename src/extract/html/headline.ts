import { type Block, type Layout, tidy } from "./blocks.ts";
import { type Head, metaOf } from "./head.ts";
import type { Linked } from "./json-ld.ts";

/** The headline and where the page shows it. */
export interface Headline {
  text: string;
  /** Number of the block that shows it, or null where it stands only in the head. */
  block: number | null;
}

/** Blocks among which the headline is looked for. */
const LOOKED_AT = 3000;
/** Characters of a title that are read. */
const LONGEST_TITLE = 500;
/** Least likeness to the page's own title from which a first heading is believed. */
const LIKE_TITLE = 0.6;
/** The same for lesser headings and lines that are only marked as titles: chapters repeat the headline's words. */
const NEARLY_TITLE = 0.85;

/**
 * The headline: what the page shows large and says in its title too. A page's title carries the site's name and the section
 * behind it, its `<h1>` may be the site's; what both agree on is the headline.
 */
export function findHeadline(head: Head, linked: Linked, layout: Layout): Headline | null {
  const site = metaOf(head, "og:site_name");
  const stated = [metaOf(head, "og:title", "twitter:title"), linked.headline, head.title].filter((title) => title !== null).map(undecorated);
  const titles = [...new Set(stated.flatMap((title) => [title, withoutSite(title, site)]))];
  const shown = layout.blocks.slice(0, LOOKED_AT).map((block, i) => ({ block, i, rank: headingRank(block) }));
  const headings = shown.filter(({ rank, block }) => rank > 0 && block.text.length <= 300);
  const top = headings.filter(({ rank }) => rank === 3);
  const agreed = best(top, titles, LIKE_TITLE) ?? best(headings, titles, NEARLY_TITLE) ?? prefixBlock(shown, titles);
  if (agreed) return { text: withoutBar(agreed.block.text), block: agreed.i };
  const text = withoutSite(stated[0] ?? "", site);
  if (text) return { text, block: null };
  const first = top[0];
  return first ? { text: first.block.text, block: first.i } : null;
}

/** A headline | and what a site hangs behind it. A short beginning (图说 | …) is a part of the headline. */
function withoutBar(heading: string): string {
  const [first = "", ...rest] = heading.replace(/^(?:主题|标题|题目)\s{0,3}[:：]\s{0,3}/, "").split(/\s[|｜]\s/);
  return rest.length === 0 || first.length > rest.join("").length ? first.trim() : heading;
}

interface Shown {
  block: Block;
  i: number;
  rank: number;
}

function headingRank(block: Block): number {
  for (let element = block.element, up = 0; up < 3; up++) {
    if (element.name === "h1") return 3;
    if (element.name === "h2" || element.name === "h3") return 2;
    if (!element.parent) break;
    element = element.parent;
  }
  return /(?:^|[\s_-])(?:[a-z]*title|headline|biaoti)\d?(?:$|[\s_-])/i.test(
    `${block.element.attributes["class"] ?? ""} ${block.element.attributes["id"] ?? ""}`,
  )
    ? 1
    : 0;
}

function best(headings: readonly Shown[], titles: readonly string[], least: number): Shown | null {
  let found: Shown | null = null;
  let most = least;
  for (const heading of headings) {
    const likeness = Math.max(0, ...titles.map((title) => likenessOf(heading.block.text, title))) + heading.rank * 0.02;
    if (likeness > most) {
      found = heading;
      most = likeness;
    }
  }
  return found;
}

/** On pages without headings: the longest line that the title starts with. */
function prefixBlock(shown: readonly Shown[], titles: readonly string[]): Shown | null {
  const bare = titles.map(bareText);
  let found: Shown | null = null;
  for (const line of shown) {
    const text = line.block.text.length <= 200 ? bareText(line.block.text) : "";
    if (
      text.length >= 5 &&
      line.block.linked === 0 &&
      bare.some((title) => title.startsWith(text)) &&
      text.length > bareText(found?.block.text ?? "").length
    )
      found = line;
  }
  return found;
}

/** How much two lines have in common, by pairs of characters: 0 nothing, 1 the same. */
function likenessOf(heading: string, title: string): number {
  const a = pairs(bareText(heading));
  const b = pairs(bareText(title));
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return (2 * both) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < Math.min(text.length, 300); i++) found.add(text.slice(i, i + 2));
  return found;
}

function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function undecorated(title: string): string {
  return tidy(
    title
      .slice(0, LONGEST_TITLE)
      .replace(/&#0?38;|&amp;/g, "&")
      .replace(/&#8211;/g, "–")
      .replace(/&#0?39;|&#8217;/g, "’")
      .replace(/&quot;/g, '"'),
  );
}

/** A separator between a headline and what a site adds to it. */
// bounded: a title, at most 500 characters
const SEPARATOR = /\s*[|｜_–—]+\s*|\s+[-·•»:]\s+|-{2,}|-(?=[\p{Script=Han}]{2,12}$)/gu;

/** The title without the site's name and section behind it, or before it. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== "");
  if (parts.length < 2) return title;
  const kept = parts.filter((part) => !site || bareText(part) !== bareText(site));
  const first = kept[0] ?? title;
  const longest = kept.reduce((a, b) => (bareText(b).length > bareText(a).length * 1.5 ? b : a), first);
  return longest.trim();
}
