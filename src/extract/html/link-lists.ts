import type { LinkList, PageLink } from "../../core/report.ts";
import { splitPictureMark } from "../../text/picture-mark.ts";
import { isRelatedHeading } from "../related.ts";
import { absolute } from "./address.ts";
import { type Block, type Layout, textOf, tidy } from "./blocks.ts";

/** Shortest title of an item, about its characters: what is shorter stands in a menu. */
const SHORTEST = 5;
/** Links in a row that make a list. */
const LEAST = 3;
/** Longest heading of a list, in characters. */
const LONGEST_HEADING = 16;
/** Lists and links of one list that are kept. */
const MOST = 60;

/** The lists of titles on the page outside the report: those that the article itself heads (相关链接), and the others by their headings. */
export function findLinkLists(layout: Layout, kept: ReadonlySet<number>, base: string | null): { related: PageLink[]; lists: LinkList[] } {
  const related: PageLink[] = [];
  const lists: LinkList[] = [];
  let heading = "";
  let links: PageLink[] = [];
  const close = () => {
    if (isRelatedHeading(heading)) related.push(...links.slice(0, MOST - related.length));
    else if (links.length >= LEAST && lists.length < MOST) lists.push({ title: tidy(heading).replace(/[:：]$/, ""), links: links.slice(0, MOST) });
    links = [];
  };
  layout.blocks.forEach((block, i) => {
    const items = kept.has(i) ? [] : itemsOf(block, base);
    if (items.length > 0) for (const item of items) links.push(item);
    else {
      close();
      heading = block.text.length <= LONGEST_HEADING && block.marks <= 1 ? block.text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "") : "";
    }
  });
  close();
  return { related, lists };
}

/** The titles in a block that is nothing but links; none where one of them is as short as a menu's. */
function itemsOf(block: Block, base: string | null): PageLink[] {
  if (block.links.length === 0 || block.linked < block.weight * 0.8 || block.weight < SHORTEST) return [];
  const links = block.links.map((element) => ({ text: tidy(textOf(element)).replace(/^[·•▪■]\s*/, ""), href: element.attributes["href"] }));
  const titled = links.filter(({ text }) => text !== "");
  if (titled.length > 1 && titled.some(({ text }) => text.length < SHORTEST)) return [];
  return titled.map(({ text, href }) => ({ ...splitPictureMark(text), url: absolute(href, base) }));
}
