import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readDateline } from "../../src/text/dateline.ts";

/** The broadcaster's own line, with which every item of the year opens: the one dateline that it has. */
const OWN = /^央视网消息|^（新闻联播）/;

/** Paragraphs of `news-zh` that are taken to open with a dateline and do not: all that are taken so, but for the broadcaster's own line. */
export function falseDatelines(data: string): { share: number; paragraphs: number; found: string[] } {
  const lines = gunzipSync(readFileSync(`${data}/news-zh/2025.jsonl.gz`))
    .toString()
    .trim()
    .split("\n");
  const paragraphs = lines
    .flatMap((line) => String(JSON.parse(line).body).split("\n"))
    .filter((paragraph) => paragraph !== "" && !OWN.test(paragraph));
  const found = paragraphs.filter((paragraph) => readDateline(paragraph, { published: "2025-12-31" }) !== null);
  return { share: 1 - found.length / paragraphs.length, paragraphs: paragraphs.length, found };
}
