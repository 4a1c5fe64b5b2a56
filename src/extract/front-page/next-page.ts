import { absolute } from "../html/address.ts";
import { textOf, tidy } from "../html/blocks.ts";
import type { Element } from "../html/tree.ts";
import { isSameSite } from "./same-site.ts";

/** What a link to the page of older articles says, without its arrows. */
const NEXT = /^(?:下一?[页頁]|后一?页|後一?頁|更早(?:的)?(?:文章|新闻)?|next(?:page)?|older(?:posts|entries|articles|stories)?|следующая|далее)$/i;

/** The page of older articles that a front page leads to, whole and on the same site; null where it names none. @param own where the page lies */
export function nextPage(root: Element, base: string, own: string): string | null {
  return find(root, (element) => addressOf(element, base, own));
}

function find(element: Element, wanted: (element: Element) => string | null): string | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = wanted(child) ?? (child.name === "a" ? null : find(child, wanted));
    if (found !== null) return found;
  }
  return null;
}

function addressOf(element: Element, base: string, own: string): string | null {
  if (element.name !== "a" && element.name !== "link") return null;
  const { rel = "", href } = element.attributes;
  if (!/(?:^|\s)next(?:\s|$)/i.test(rel) && (element.name === "link" || !NEXT.test(saidBy(element)))) return null;
  const url = URL.parse(absolute(href, base) ?? "");
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return url.href !== own && isSameSite(url.href, own) ? url.href : null;
}

function saidBy(element: Element): string {
  return tidy(textOf(element))
    .slice(0, 30)
    .replace(/[\s>»›→＞]/g, "");
}
