import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { chance } from "../made-copies.ts";

/** A report or a brief of the year's news, as a digest may carry it. */
export interface Item {
  headline: string;
  paragraphs: string[];
  day: string;
}

/** A digest put together from items, with what splitting it must find. */
export interface MadeDigest {
  paragraphs: string[];
  /** Paragraphs that the page would print as headings. */
  headings: number[];
  /** First and last paragraph of each item, its headline included. */
  items: [from: number, to: number][];
  day: string;
}

const BROADCASTER = /^央视网消息\s*\n?（新闻联播）：\s*/;
const ENDS = /[。！？”’）…]$/;

/** The items of `news-zh`: reports that hold no line without a sentence's end (those carry several items themselves), and the briefs of its round-ups. */
export function itemsOf(data: string): Item[] {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const { headline, body, published } = JSON.parse(line) as { headline: string; body: string; published: string };
    const plain = body.replace(BROADCASTER, "").replaceAll("&nbsp;", " ");
    const paragraphs = plain
      .split("\n")
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);
    const day = published.slice(0, 10);
    return headline.endsWith("联播快讯") ? briefsOf(paragraphs, day) : wholeOf(headline.trim(), paragraphs, day);
  });
}

function wholeOf(headline: string, paragraphs: string[], day: string): Item[] {
  return paragraphs.length > 0 && paragraphs.every((paragraph) => ENDS.test(paragraph)) ? [{ headline, paragraphs, day }] : [];
}

function briefsOf(paragraphs: readonly string[], day: string): Item[] {
  const briefs: Item[] = [];
  for (const paragraph of paragraphs) {
    if (!ENDS.test(paragraph)) briefs.push({ headline: paragraph, paragraphs: [], day });
    else briefs.at(-1)?.paragraphs.push(paragraph);
  }
  return briefs.filter((brief) => brief.paragraphs.length > 0);
}

/** How headings are set: as a line, behind a number or a mark, in brackets, or as the page's own heading. */
const STYLES: ((headline: string, i: number) => string)[] = [
  (headline) => headline,
  (headline, i) => `${i + 1}、${headline}`,
  (headline, i) => `${i + 1}. ${headline}`,
  (headline, i) => `${"一二三四五六七八九十"[i]}、${headline}`,
  (headline) => `【${headline}】`,
  (headline) => `◆${headline}`,
];
const PREFACES = [[], [], ["今日要闻一览"], ["以下是本周要闻，由本网综合整理。"]];

/** Digests of two to nine neighbouring items each. `headed`: with their headlines, in one of the `STYLES` or as headings of the page. */
export function madeDigests(items: readonly Item[], count: number, headed: boolean, seed = 11): MadeDigest[] {
  const random = chance(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    // Items of some days, because a digest's items are of a time.
    const from = below(items.length - 80);
    const chosen = Array.from({ length: 2 + below(8) }, () => items[from + below(80)] as Item);
    const style = headed ? STYLES[below(STYLES.length + 1)] : undefined;
    const paragraphs = headed ? [...(PREFACES[below(PREFACES.length)] ?? [])] : [];
    const headings: number[] = [];
    const spans = [...new Set(chosen)].map((item, i): [number, number] => {
      const start = paragraphs.length;
      if (headed && !style) headings.push(start);
      paragraphs.push(...(headed ? [style ? style(item.headline, i) : item.headline] : []), ...item.paragraphs);
      return [start, paragraphs.length - 1];
    });
    return { paragraphs, headings, items: spans, day: chosen[0]?.day ?? "" };
  });
}
