import { splitPictureMark } from "../../text/picture-mark.ts";
import { absolute } from "../html/address.ts";
import { textOf, tidy, weigh } from "../html/blocks.ts";
import { namesOf } from "../html/noise.ts";
import type { Element } from "../html/tree.ts";
import { walk } from "../html/walk.ts";
import { addressKind } from "./address-kind.ts";
import { isSameSite } from "./same-site.ts";

/** A link of a front page that leads to an article: the whole address without its fragment, and what the page calls it. */
export interface ArticleLink {
  url: string;
  headline: string;
}

/** Least weight of a headline, about its characters (a word in letters counts two): menus have four; and where the address says nothing. */
const SHORTEST = 6;
const SURELY = 14;
/** Longest anchor that is a headline, in characters: more is a card with its summary. */
const LONGEST = 120;
/** Fewer links outside menus and footers than these, and the page is laid out of menus: then all count. */
const LEAST = 3;
/** Links that are kept: three times what the largest front pages that we have seen hold. */
const MOST = 2_000;

/** The links of a front page that lead to articles of the same site, in the page's order, each once. Linear in the page's size. @param url where the page lies */
export function articleLinks(root: Element, base: string, url: string): ArticleLink[] {
  const anchors = anchorsOf(root);
  const outside = linksAmong(
    anchors.filter(({ isApart }) => !isApart),
    base,
    url,
  );
  return outside.length >= LEAST ? outside : linksAmong(anchors, base, url);
}

interface Anchor {
  element: Element;
  /** In a menu, a footer, an advertisement. */
  isApart: boolean;
  /** It stands in a heading, or holds one. */
  isHeading: boolean;
}

function anchorsOf(root: Element): Anchor[] {
  const anchors: Anchor[] = [];
  let apart = 0;
  let headings = 0;
  let links = 0;
  walk(root, {
    enter(element) {
      if (isApart(element)) apart++;
      if (HEADING.test(element.name)) headings++;
      // A link inside another is read with it: its text would be read once for each of them.
      if (element.name === "a" && links++ === 0)
        anchors.push({ element, isApart: apart > 0, isHeading: headings > 0 || headingIn(element) !== null });
    },
    leave(element) {
      if (isApart(element)) apart--;
      if (HEADING.test(element.name)) headings--;
      if (element.name === "a") links--;
    },
    text() {},
    edge() {},
  });
  return anchors;
}

const HEADING = /^h[1-6]$/;
const APART = new Set(["nav", "footer"]);
const APART_NAMES = new Set(
  `nav navbar navigation submenu menu menus topnav sidenav mainnav breadcrumb breadcrumbs crumb crumbs weizhi pagination pager paging pagenav
  footer foot copyright login register share social tags taglist advert advertisement ad ads adsense sponsor sponsored promo friendlink friendlinks
  flink blogroll cookie cookies consent toolbar dropdown`.split(/\s+/),
);
/** Elements whose classes tell what they are about, not what they are. */
const WHOLE = new Set(["html", "body", "main", "article"]);

function isApart(element: Element): boolean {
  if (APART.has(element.name) || element.attributes["role"] === "navigation") return true;
  return !WHOLE.has(element.name) && namesOf(element).some((word) => APART_NAMES.has(word));
}

function linksAmong(anchors: readonly Anchor[], base: string, own: string): ArticleLink[] {
  const links = new Map<string, ArticleLink & { isHeading: boolean }>();
  for (const anchor of anchors) {
    const link = linkOf(anchor, base, own);
    if (!link) continue;
    const known = links.get(link.url);
    if (!known && links.size >= MOST) break;
    if (!known) links.set(link.url, { ...link, isHeading: anchor.isHeading });
    else if (anchor.isHeading && !known.isHeading) Object.assign(known, link, { isHeading: true });
  }
  return [...links.values()].map(({ url, headline }) => ({ url, headline }));
}

function linkOf({ element }: Anchor, base: string, own: string): ArticleLink | null {
  const url = URL.parse(absolute(element.attributes["href"], base) ?? "");
  if (!url || !/^https?:$/.test(url.protocol) || /sponsored/.test(element.attributes["rel"] ?? "")) return null;
  url.hash = "";
  const kind = addressKind(url);
  if (kind === "none" || url.href === own || !isSameSite(url.href, own)) return null;
  const headline = headlineOf(element);
  const weight = weigh(headline);
  return weight >= (kind === "article" ? SHORTEST : SURELY) && headline.length <= LONGEST ? { url: url.href, headline } : null;
}

/** What the anchor says: its heading, its text, or in full what it says cut short. */
function headlineOf(element: Element): string {
  const text = tidy(textOf(headingIn(element) ?? element)).replace(/^[·•▪■\s]{1,9}(?=\S)/u, "");
  const full = tidy(element.attributes["title"] ?? "");
  const isCut = text !== "" && full.length > text.length && full.startsWith(text.replace(/(?:…{1,3}|\.{2,6})$/, ""));
  return splitPictureMark(isCut ? full : text).title;
}

function headingIn(element: Element): Element | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = HEADING.test(child.name) ? child : headingIn(child);
    if (found) return found;
  }
  return null;
}
