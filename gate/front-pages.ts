import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { readFrontPage } from "../src/extract/front-page/read-front-page.ts";
import { decode } from "../src/text/charset.ts";
import { jsonLines } from "../test/shared.ts";
import type { Figure } from "./figure.ts";

/** Which of a page's addresses lead to articles: their offsets among its distinct addresses, in the page's order, as a person judged them. */
interface Label {
  id: string;
  articles: number[];
}

/** Fronts of sites of news (English: the Chinese sets hold articles alone): of the links that are taken for articles the share that is, and of the articles the share that is found. */
export function frontPages(data: string): Figure[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, "front-pages.json"), "utf8")) as Label[];
  const gold = new Map(jsonLines<{ id: string; file: string; url: string }>(join(data, "pages-typed/gold.jsonl")).map((page) => [page.id, page]));
  const tally = { found: 0, articles: 0, right: 0 };
  for (const { id, articles } of labels) {
    const { file = "", url = "" } = gold.get(id) ?? {};
    const text = decode(readFileSync(join(data, "pages-typed", file)));
    const wanted = new Set(articles.map((offset) => addressesIn(text, url)[offset]));
    const { links } = readFrontPage(text, url);
    tally.found += links.length;
    tally.articles += wanted.size;
    tally.right += links.filter((link) => wanted.has(link.url)).length;
  }
  const note = `${tally.right} right of ${tally.found} found and ${tally.articles} there`;
  return [
    { name: `front pages: precision of article links, ${labels.length} pages`, value: tally.right / tally.found, note },
    { name: `front pages: recall of article links, ${labels.length} pages`, value: tally.right / tally.articles },
  ];
}

function addressesIn(text: string, url: string): string[] {
  const found = new Set<string>();
  for (const { attribs } of getElementsByTagName("a", parseDocument(text))) {
    const address = attribs["href"] === undefined ? null : URL.parse(attribs["href"], url);
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    address.hash = "";
    found.add(address.href);
  }
  return [...found];
}
