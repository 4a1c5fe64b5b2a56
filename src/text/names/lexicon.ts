import { dict } from "@node-rs/jieba/dict.js";
import { type Branches, branches } from "../branches.ts";
import { PLACES } from "../places.ts";
import { MODERN_WORDS } from "./modern-words.ts";
import { type NameModel, nameModel } from "./name-model.ts";
import { NO_PLACES, REGIONS } from "./regions.ts";

/** What a word of the dictionary is, as far as names are concerned. */
export const OTHER = 0;
export const NOUN = 1;
export const FOREIGN = 2;
export const PLACE = 3;
export const ORGANISATION = 4;
/** A place by the dictionary whose name is written by sound, as people's are. */
export const HEARD_PLACE = 5;

/** jieba's dictionary as a tree of characters, with what it teaches of the characters of names. */
export interface Lexicon {
  /** The value of a word's last node says what it weighs and is: see `weightOf` and `classOf`. */
  tree: Branches;
  model: NameModel;
}

/** Steps of a weight of 1, and bits of a class: both lie in one number. */
const PRECISION = 100_000;
const CLASS_BITS = 3;

/** Natural logarithm of a word's share of all text, by its value in the tree. */
export function weightOf(value: number): number {
  return -(value >>> CLASS_BITS) / PRECISION;
}

/** What the word is, by its value in the tree. */
export function classOf(value: number): number {
  return value & ((1 << CLASS_BITS) - 1);
}

interface Entry {
  word: string;
  count: number;
  tag: string;
}

const NOUNS = new Set(["n", "nz", "vn", "j", "b", "an", "f", "s", "g", "l", "ns", "nr"]);
/** How often a place counts at least: dictionaries count old prose, news names places. */
const LEAST_KNOWN = 200;
const LEAST_BARE = 20;
/** From how often on 卓越 and 施政 are words, though the dictionary says names. */
const COMMON = 20;
/** Most nodes of the tree; jieba 2.0 takes 430,648. */
const MOST_NODES = 460_000;

let made: Lexicon | null = null;

/** The lexicon. The first call takes about half a second and 30 MB for good. */
export function lexicon(): Lexicon {
  made ??= makeLexicon(new TextDecoder().decode(dict).split("\n").map(readEntry));
  return made;
}

function readEntry(line: string): Entry {
  const [word = "", count = "0", tag = ""] = line.split(" ");
  return { word, count: Number(count), tag };
}

function makeLexicon(entries: readonly Entry[]): Lexicon {
  const model = nameModel(entries);
  const words = new Map(
    entries.filter((entry) => entry.word !== "" && !isPersonOnly(entry, model) && !isCompound(entry)).map((entry) => [entry.word, entry]),
  );
  const places = placesOf(entries, words, model);
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const tree = branches(MOST_NODES);
  const add = (word: string, count: number, wordClass: number) => {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = tree.grow(node, word.charCodeAt(i));
    tree.write(node, (Math.round(-Math.log(Math.max(count, 1) / total) * PRECISION) << CLASS_BITS) | wordClass);
  };
  for (const entry of words.values()) add(entry.word, entry.count, kindOf(entry, model));
  for (const word of MODERN_WORDS) add(word, LEAST_KNOWN, NOUN);
  for (const [place, least] of places)
    add(place, Math.max(words.get(place)?.count ?? 0, least), least === 1 && !AREA.test(place) && isBySound(place, model) ? HEARD_PLACE : PLACE);
  return { tree, model };
}

function kindOf({ word, tag }: Entry, model: NameModel): number {
  if (tag === "nt") return INSTITUTION.test(word) ? ORGANISATION : NOUN;
  if (tag === "nrt" || (tag === "nr" && isBySound(word, model))) return FOREIGN;
  return NOUNS.has(tag) ? NOUN : OTHER;
}

/** Whether a word is written as foreign names are. */
function isBySound(word: string, { foreign }: NameModel): boolean {
  for (let i = 0; i < word.length; i++) if (foreign[word.charCodeAt(i)] === Number.NEGATIVE_INFINITY) return false;
  return true;
}

/** 李强 and 高气昂: the model weighs such names better than the dictionary, which counts few and has many that are none. */
function isPersonOnly({ word, count, tag }: Entry, { surname }: NameModel): boolean {
  return (
    (tag === "nr" || tag === "nrfg") &&
    (word.length === 3 || (word.length === 2 && count < COMMON)) &&
    (surname[word.charCodeAt(0)] ?? 0) > Number.NEGATIVE_INFINITY
  );
}

/** 辽宁沈阳, 长江流域 and 北京人民大会堂 are taken apart; what is one organisation is put together again by `whole`. */
function isCompound({ word, tag }: Entry): boolean {
  if (word.length < 4 || PLACES.has(word) || !/^(?:n|l$)/.test(tag)) return false;
  if (tag === "ns" && /(?:流域|地区|沿岸|南北)$/.test(word)) return true;
  const least = AREA.test(word) ? 3 : word.endsWith("人") ? 1 : 2;
  return [2, 3, 4, 5].some((length) => PLACES.has(word.slice(0, length)) && (word.length - length >= least || PLACES.has(word.slice(length))));
}

/** What is an organisation of all that the dictionary says is one: 新兴产业 and 音乐会 are none. */
const INSTITUTION =
  /(?:部|局|院|委|厅|署|社|报|电视台|电台|大学|公司|集团|银行|党|联盟|组织|法院|军|政府|(?:委员|联合|协|学|基金|理事|议|国|工|商|研究)会|研究所|出版社)$/;
const AREA = /(?:省|市|县|州|旗|乡|镇|村|区)$/;
const WATERS_AND_HEIGHTS = /(?:山脉|半岛|群岛|列岛|高原|平原|盆地|海峡|运河|沙漠|高地|大陆|海湾)$|^.{2,3}[河江湖海洋岛山湾]$|^.{4,5}[河江湖海洋岛]$/;

/** What is taken for a place, with how often it counts at least. */
function placesOf(entries: readonly Entry[], words: ReadonlyMap<string, Entry>, model: NameModel): Map<string, number> {
  const places = new Map<string, number>();
  for (const { word, tag } of entries) {
    if (tag === "ns" && word.length === 2 && word.endsWith("县")) places.set(word, LEAST_BARE);
    if (tag !== "ns" || word.length < 3 || NO_PLACES.has(word) || !words.has(word)) continue;
    const bare = word.slice(0, -1);
    if (AREA.test(word) && isRare(words.get(bare), 300)) places.set(word, 1);
    if (WATERS_AND_HEIGHTS.test(word) && isRare(words.get(bare), 300)) places.set(word, 1);
    if (isBySound(word, model)) places.set(word, 1);
    if (bare.length > 1 && /[省市县]$/.test(word) && !NO_PLACES.has(bare) && isRare(words.get(bare), word.endsWith("县") ? 300 : 10_000))
      places.set(bare, LEAST_BARE);
  }
  for (const place of [...PLACES, ...REGIONS]) places.set(place, LEAST_KNOWN);
  return places;
}

/** Whether a name is hardly ever another word. */
function isRare(word: Entry | undefined, most: number): boolean {
  return word === undefined || word.count <= (/^n[rsz]/.test(word.tag) ? most : 50);
}
