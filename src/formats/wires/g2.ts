import type { IncomingItem } from "../../core/incoming.ts";
import { childNamed, childrenNamed, elementsOf, type XmlElement } from "../xml/element.ts";
import { readG2Item } from "./g2-item.ts";
import { faulty, notNews } from "./not-news.ts";

/** Items of NewsML-G2 that are no news. */
const OTHERS: ReadonlyMap<string, readonly [what: string, zh: string]> = new Map([
  ["conceptItem", ["a concept item", "概念条目"]],
  ["knowledgeItem", ["a knowledge item", "知识条目"]],
  ["planningItem", ["a planning item", "采访计划"]],
  ["catalogItem", ["a catalog item", "目录条目"]],
  ["contentSet", ["a part of a news item (contentSet)", "稿件的一部分"]],
  ["groupSet", ["a part of a package (groupSet)", "稿件包的一部分"]],
]);

/** The news of a document of NewsML-G2. A message gives the news among its items. @throws {Refused} as readWire */
export function readG2(root: XmlElement, zone: string): IncomingItem[] {
  if (root.name === "newsMessage") return readMessage(root, zone);
  if (root.name === "newsItem" || root.name === "packageItem") return [readG2Item(root, zone)];
  const other = OTHERS.get(root.name);
  throw other ? notNews(...other) : notNews(`a document whose outermost element is ${root.name}`, `${root.name} 文档`);
}

function readMessage(message: XmlElement, zone: string): IncomingItem[] {
  const set = childNamed(message, "itemSet");
  if (set === null) throw faulty("itemSet", "is missing");
  const news = childrenNamed(set, "newsItem", "packageItem");
  const [first] = elementsOf(set);
  if (news.length === 0 && first) return readG2(first, zone);
  if (news.length === 0) throw faulty("itemSet", "is empty");
  return news.map((item) => readG2Item(item, zone));
}
