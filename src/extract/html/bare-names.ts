import { readTimes } from "../../text/times.ts";
import { readNames } from "../names.ts";
import type { Block, Layout } from "./blocks.ts";
import { linesBetween } from "./credits-around.ts";
import type { Around } from "./published.ts";

/** A longer line tells something. */
const LONGEST = 80;

/** Names without a label between headline and text: 张三 李四 2021-05-03 10:20, or a line of Chinese names alone. */
export function bareNames(layout: Layout, around: Around, zone: string): string[] {
  for (const line of linesBetween(layout, around.headline ?? around.from, around.body + 1)) {
    if (line.length > LONGEST) continue;
    const poster = /^(\S{1,20})\s{0,3}(?:发表于|发布于|發表於)\s{0,3}[:：]?\s{0,3}\d/.exec(line)?.[1];
    if (poster) return [poster];
    const bare = withoutTimes(line, zone)
      .replace(/(?:来源|来 源)\s*[:：]\s*\S+/g, " ")
      .replace(/[|丨·•/／]/g, " ")
      .trim();
    const names = readNames(bare, true);
    if (names.length > 0 && names.join("").length >= bare.replace(/[\s、，,]/g, "").length) return names;
    const one = hasTime(line, zone) ? nameAmong(bare.split(/\s+/)) : null;
    if (one) return [one];
  }
  return [];
}

/** 张三 某某日报: one name and one or two names of papers or sections, in any order. */
function nameAmong(words: readonly string[]): string | null {
  const names = words.filter((word) => readNames(word, true).length > 0);
  return names.length === 1 && words.length <= 3 ? (names[0] ?? null) : null;
}

function hasTime(line: string, zone: string): boolean {
  return readTimes(line, { zone }).length > 0;
}

function withoutTimes(line: string, zone: string): string {
  let rest = line;
  for (const time of readTimes(line, { zone }).toReversed()) rest = `${rest.slice(0, time.index)} ${rest.slice(time.index + time.length)}`;
  return rest;
}

/** A person's name in Latin letters: two to four words, each with a capital. */
const LATIN = /^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|da|di|la|al|\p{Lu}[\p{L}.'’-]{0,20})){1,3}$/u;
/** Words that begin with a capital and are on buttons and in menus, not in names. */
const NO_NAME =
  /\b(?:Share|Read|More|Blog|News|Home|Table|Contents|Article|Min|Guide|Guides|Trends|Tips|Marketing|Health|Business|Learning|Online|Resources|Insights|Menu|Search|Subscribe|Login|Sign|Follow|Updated|Published|Get|Find|Best|The|How|What|Why|And|Of|For|Team|Editorial|Staff|Privacy|Policy|Skip|About|Contact|Our|Your|All|New|Listen)\b/i;

/** A name in Latin letters on a line of its own beside the headline or the text, where the page names it again, or a time stands beside it. */
export function bareLatinName(layout: Layout, around: Around, zone: string): string[] {
  const { blocks } = layout;
  for (let i = around.headline ?? around.from; i <= around.body + 1; i++) {
    const name = nameIn(blocks[i]);
    if (name && i !== around.headline && (isNamedAgain(blocks, i, name) || hasTimeBeside(blocks, i, zone))) return [name];
  }
  return [];
}

function nameIn(block: Block | undefined): string | null {
  if (!block || /^h\d$/.test(block.element.name)) return null;
  return LATIN.test(block.text) && !NO_NAME.test(block.text) ? block.text : null;
}

function isNamedAgain(blocks: readonly Block[], at: number, name: string): boolean {
  return blocks.some((block, i) => i > at + 3 && block.text.startsWith(name) && block.text.length > name.length + 20);
}

function hasTimeBeside(blocks: readonly Block[], at: number, zone: string): boolean {
  return blocks.slice(Math.max(0, at - 1), at + 2).some((block) => block.text.length <= LONGEST && hasTime(block.text, zone));
}
