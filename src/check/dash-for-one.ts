import { lexicon } from "../text/names/lexicon.ts";
import type { Mark } from "./mark.ts";
import type { ArticlePassage, Reading } from "./reading.ts";

/** One dash alone, beside a Han character at least. */
const SINGLE = /(?<![—–―─ーｰ－﹣‐‑−-])[—–―─ーｰ－﹣‐‑−-](?![—–―─ーｰ－﹣‐‑−-])/g;
const HAN = /\p{Script=Han}/u;
const ONE = "一";
/** Longest word that is looked for. */
const LONGEST = 4;
/** Characters on each side by which a source has the same words. */
const BESIDE = 2;

/** A dash where only 一 makes a word (—带—路, 进—步), or where a source has 一. 中国—东盟 and 2024—2030年 are dashes. */
export function checkDashes({ passages }: Reading): Mark[] {
  return passages.flatMap((passage) =>
    [...passage.plain.matchAll(SINGLE)]
      .filter(({ index }) => standsForOne(passage, index))
      .map(({ index }) => ({
        ...{ rule: "dash", message: "dash-for-one", values: {}, paragraph: passage.paragraph, from: index, to: index + 1 },
        ...{ severity: "error", fix: ONE, seen: null },
      })),
  );
}

function standsForOne(passage: ArticlePassage, at: number): boolean {
  const { plain, names } = passage;
  if (!HAN.test(plain[at - 1] ?? "") && !HAN.test(plain[at + 1] ?? "")) return false;
  const beside = (one: string) => plain.slice(Math.max(0, at - BESIDE), at) + one + plain.slice(at + 1, at + 1 + BESIDE);
  const has = (words: string) => passage.sources.some((source) => source.plain.includes(words));
  if (passage.sources.length > 0 && (has(beside(ONE)) || has(beside(plain[at] ?? "")))) return !has(beside(plain[at] ?? ""));
  // a hyphen is nearer to the middle dot of names, and to Latin words
  if (plain[at] === "-" || names.some(({ end }) => end === at) || names.some(({ start }) => start === at + 1)) return false;
  if (wordEnds(plain, at) && wordBegins(plain, at + 1)) return false;
  // —带—路: what is written so once is written so twice
  return hasWord(plain.replace(SINGLE, ONE), (from, end) => from <= at && end > at, at);
}

function wordEnds(plain: string, at: number): boolean {
  return hasWord(plain, (_, end) => end === at, at - 1);
}

function wordBegins(plain: string, at: number): boolean {
  return hasWord(plain, (from) => from === at, at);
}

/** Whether a word of the dictionary, of two characters or more, lies near `at` as asked. */
function hasWord(text: string, lies: (from: number, end: number) => boolean, at: number): boolean {
  const { tree } = lexicon();
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    let node = 0;
    for (let end = from; end < Math.min(text.length, from + LONGEST); ) {
      node = tree.next(node, text.charCodeAt(end++));
      if (node === 0) break;
      if (end - from >= 2 && tree.value(node) !== 0 && lies(from, end)) return true;
    }
  }
  return false;
}
