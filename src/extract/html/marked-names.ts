import { readTime } from "../../text/times.ts";
import { type Layout, textOf, tidy } from "./blocks.ts";
import { namesOf } from "./noise.ts";
import type { Around } from "./published.ts";
import type { Element } from "./tree.ts";

/** Words of class names that mark the writer, and those that mark the name itself within such a box. */
const WRITER = new Set(
  "author authors byline bylines writer nickname username zuozhe reporter authorname postauthor creator authi poster uname attribution medianame publishername".split(
    " ",
  ),
);
const NAME = new Set("name names nickname username authorname uname medianame publishername fn".split(" "));
/** Longest that a marked name may be. */
const LONGEST = 90;
/** Blocks under the text in which a box about its writer may stand. */
const AFTER = 8;

/** Texts of the elements that a page marks as its writer's, the likeliest first: from a little above the headline to the text, then under it. */
export function markedNames(layout: Layout, around: Around, zone: string): string[] {
  const found: { text: string; rank: number; from: number }[] = [];
  for (const [element, [from]] of layout.ranges) {
    const above = from >= around.from && from <= around.body + 2;
    if (!above && !(from >= around.end && from < around.end + AFTER)) continue;
    const rank = rankOf(element);
    const text = rank > 0 ? tidy(textOf(element)) : "";
    if (text !== "" && text.length <= LONGEST && !isTime(text, zone)) found.push({ text, rank: rank + (above ? 10 : 0), from });
  }
  return found.sort((a, b) => b.rank - a.rank || a.from - b.from || a.text.length - b.text.length).map(({ text }) => text);
}

/** How surely the element holds the writer's name and nothing else: 0 not at all. */
function rankOf(element: Element): number {
  const { rel, itemprop } = element.attributes;
  const words = namesOf(element);
  if (!words.some((word) => WRITER.has(word)) && rel !== "author" && itemprop !== "author") return 0;
  if (rel === "author" || itemprop === "author") return 4;
  if (words.some((word) => NAME.has(word))) return 4;
  return element.name === "a" ? 3 : 2;
}

/** Whether the text is a time, with at most a weekday or a word (Updated) beside it. */
function isTime(text: string, zone: string): boolean {
  const time = readTime(text, { zone });
  return time !== null && text.length - time.length <= 12;
}
