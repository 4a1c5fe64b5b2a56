import type { LinkList, PageLink } from "../../core/report.ts";
import { splitPictureMark } from "../../text/picture-mark.ts";
import { headsRelated, type Line } from "./lines.ts";

/** Shortest title of an item: what is shorter beside a · is part of a name. */
const SHORTEST = 4;
/** Links of one list that are kept. */
const MOST = 200;
/** Longest title of a list, in characters. */
const LONGEST_TITLE = 10;

/** The lists of titles under a text: the article's own links (相关链接) and the page's other lists by their headings. */
export function readLists(lines: readonly Line[]): { related: PageLink[]; lists: LinkList[] } {
  const related: PageLink[] = [];
  const lists: LinkList[] = [];
  let open: PageLink[] | null = null;
  lines.forEach((line, i) => {
    if (line.kind === "blank") return;
    if (headsRelated(line)) open = related;
    else if (headsList(lines, i)) open = startList(lists, line.text);
    else if (line.kind === "item") {
      open ??= startList(lists, "");
      addTo(open, itemsOf(line.text));
    } else if (open && (line.kind === "short" || isRow(line))) addTo(open, besideEachOther(line));
    else open = null;
  });
  return { related, lists: lists.filter((list) => list.links.length > 0) };
}

function addTo(links: PageLink[], more: readonly PageLink[]): void {
  for (const link of more) if (links.length < MOST) links.push(link);
}

function startList(lists: LinkList[], title: string): PageLink[] {
  const list = { title: title.replace(/[\s:：]/g, ""), links: [] };
  lists.push(list);
  return list.links;
}

/** 相 关 新 闻, or a short line right above an item. */
function headsList(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (line?.kind === "title") return true;
  if (line?.kind !== "short" || line.text.length > LONGEST_TITLE) return false;
  return lines.slice(i + 1).find((next) => next.kind !== "blank")?.kind === "item";
}

/** ·甲乙丙丁戊·己庚辛壬癸: items glued on one line. A · inside a name has too little on one side of it. */
function itemsOf(text: string): PageLink[] {
  const titles: string[] = [];
  for (const piece of text.split(/[·●▪■◆◇○]/).filter((part) => part.trim() !== "")) {
    const before = titles[titles.length - 1];
    if (before !== undefined && (before.length < SHORTEST || piece.trim().length < SHORTEST)) titles[titles.length - 1] = `${before}·${piece}`;
    else titles.push(piece);
  }
  return titles.map(linkOf);
}

/** Titles side by side may hold marks enough to pass for prose; prose in Chinese has no spaces. */
function isRow({ kind, text }: Line): boolean {
  const titles = text.split(" ");
  return (
    kind === "prose" &&
    titles.length >= 3 &&
    titles.every((title) => title.length >= SHORTEST && /\p{Script=Han}/u.test(title) && !/[。；]/.test(title))
  );
}

/** Titles side by side under a heading (最新图片) are divided by spaces, one title has none. */
function besideEachOther({ text }: Line): PageLink[] {
  const titles = text.split(" ");
  return titles.length > 1 && titles.every((title) => title.length >= SHORTEST) ? titles.map(linkOf) : [linkOf(text)];
}

function linkOf(printed: string): PageLink {
  const { title, picture } = splitPictureMark(printed);
  return { title, url: null, picture };
}
