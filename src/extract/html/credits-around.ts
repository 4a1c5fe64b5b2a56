import { looksLikeName } from "../../text/surnames.ts";
import { readTime } from "../../text/times.ts";
import { type Credits, readCredits } from "../credits.ts";
import { labelledNames } from "../sign-off.ts";
import type { Layout } from "./blocks.ts";
import type { Around } from "./published.ts";

/** Lines under the text in which its editor and source may be named. */
const AFTER = 8;
/** A longer line above the text tells something. */
const LONGEST = 80;
/** Lines at the text's own end that may do so. */
const TAIL = 4;

/** What the lines around the headline, and under the text, say of writer, source and editor. */
export function creditsAround(layout: Layout, around: Around, zone: string): Credits {
  const all: Credits = { authors: [], source: null, editor: null, wordsStated: null };
  for (const line of [
    ...linesBetween(layout, around.from, around.body + 3),
    ...linesBetween(layout, Math.max(around.body, around.end - TAIL), around.end + AFTER),
  ]) {
    const read = readCredits(line);
    if (all.authors.length === 0) all.authors.push(...read.authors);
    all.source ??= read.source;
    all.editor ??= read.editor;
    all.wordsStated ??= read.wordsStated;
  }
  if (all.authors.length === 0) all.authors.push(...reporterAbove(layout, around));
  all.source ??= sourceBeside(layout, around, zone);
  if (all.source && looksLikeName(all.source) && all.authors.length === 0) return { ...all, authors: [all.source], source: null }; // 来源：张三
  return all;
}

/** 某报记者 张三 李四, without a colon, between headline and text. */
function reporterAbove(layout: Layout, around: Around): string[] {
  const lines = linesBetween(layout, around.headline ?? around.from, around.body).filter((line) => line.length <= LONGEST);
  return lines.map(labelledNames).find((names) => names.length > 0) ?? [];
}

/** What papers, agencies and stations end with, where their name stands beside the time without 来源. */
const PUBLISHER = /^\p{Script=Han}{1,10}(?:报|网|社|台|在线|新闻|周刊|杂志|客户端|发布)$/u;

/** 2024-03-18 08:20 某某日报: the publisher without a label, on the line that prints the time. */
function sourceBeside(layout: Layout, around: Around, zone: string): string | null {
  for (const line of linesBetween(layout, around.headline ?? around.from, around.body)) {
    const time = line.length <= LONGEST ? readTime(line, { zone }) : null;
    if (!time) continue;
    const words = `${line.slice(0, time.index)} ${line.slice(time.index + time.length)}`.split(/[\s|丨·/]+/);
    const publisher = words.find((word) => PUBLISHER.test(word));
    if (publisher) return publisher;
  }
  return null;
}

/** The blocks' texts; a label that stands alone (作者：) is joined with what follows it in the next cell. */
export function linesBetween({ blocks }: Layout, from: number, to: number): string[] {
  const lines: string[] = [];
  for (const { text } of blocks.slice(Math.max(0, from), to)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && /^.{1,8}[:：]$/.test(last)) lines[lines.length - 1] = `${last}${text}`;
    else lines.push(text);
  }
  return lines;
}
