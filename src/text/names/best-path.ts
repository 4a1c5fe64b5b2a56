import type { NameKind } from "../../core/known-name.ts";
import { personBefore, personBehind, placeBefore, placeBehind } from "./context.ts";
import { FOREIGN, HEARD_PLACE, type Lexicon, ORGANISATION, OTHER, PLACE } from "./lexicon.ts";
import type { NameTable } from "./name-table.ts";
import { unitSet } from "./unit-set.ts";

/** A piece of a run of characters: a word, or a name. */
export interface Piece {
  start: number;
  end: number;
  kind: NameKind | null;
  /** Row of the table; -1 for none. */
  row: number;
  /** What the word is in the dictionary; FOREIGN for an unknown name written by sound of which nothing says whose it is. */
  wordClass: number;
}

/** Weights (natural logarithms) of what no dictionary knows: one word in about so many is such a name. Chosen on two thirds of the labelled sentences. */
const CHINESE_PERSON = -4.5;
const FOREIGN_NAME = -6;
const DOTTED = 8;
const AREA_NAME = -9;
const AREA_CHARACTER = -6.5;
/** An unknown area right behind another: 山东莒县招贤镇. */
const AREA_IN_AREA = 4;
/** A foreign name right behind another, or a Chinese one that is a word: what they would be otherwise is likelier. */
const BROKEN = -8;
const A_WORD = -6;
/** Behind 在, where places stand. */
const PLACE_EXPECTED = -4;
/** A known place with the word for what it is: 萨那市. */
const WITH_SUFFIX = -1.5;
const STRAY = -15;
const LATIN = -8;
const TABLE_NAME = -2;
const SHORT_TABLE_NAME = -9;
/** A Chinese name about which nothing around speaks. */
const BARE = -3;
const LONGEST_FOREIGN = 9;
const LONGEST_DOTTED = 30;
const DOTS = unitSet("·•‧-");
const AREA_SUFFIXES = unitSet("省市县州镇乡村旗岛河湖江山角郡");
const NO_SUFFIX = unitSet("长民委政场");
/** Those that make another place of a known one: 莫斯科州. */
const DIVISIONS = unitSet("省市县州镇乡村旗郡");
/** What cities are called by sound: a name that ends so is no person's unless an office says so. */
const TOWN = /(?:斯克|格勒|格罗德|斯坦|格拉德|维尔|霍姆)$/;
const NOT_IN_AREAS = /[\d的中特内地位了在是和与及或将对为以从到被把向由于并也都还就而且等该此这那其各每某多个大小全城市县区州镇乡村]/;

/** The likeliest pieces of `text` from `from` to `to`. Time grows with the length alone. */
export function bestPath(text: string, from: number, to: number, lexicon: Lexicon, table: NameTable): Piece[] {
  const length = to - from;
  const score = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(length + 1);
  const kinds = new Array<NameKind | null>(length + 1).fill(null);
  const rows = new Int32Array(length + 1);
  const classes = new Uint8Array(length + 1);
  score[0] = 0;
  let at = from;
  const isName = () => kinds[at - from] === "person" || classes[at - from] === FOREIGN;
  const reach = (end: number, weight: number, kind: NameKind | null, row = -1, wordClass = OTHER) => {
    const i = end - from;
    const sum = (score[at - from] ?? 0) + weight;
    if (end > to || sum <= (score[i] ?? 0)) return;
    score[i] = sum;
    back[i] = at - from;
    kinds[i] = kind;
    rows[i] = row;
    classes[i] = wordClass;
  };
  for (; at < to; at++) {
    const broken = isName() ? BROKEN : 0;
    const begun = words(text, at, to, lexicon, reach, broken);
    tableNames(text, at, to, table, reach);
    chinesePeople(text, at, to, lexicon, reach, begun);
    foreignNames(text, at, to, lexicon, reach, begun, broken);
    areas(text, at, to, reach, kinds[at - from] === "place" ? AREA_IN_AREA : 0);
  }
  const pieces: Piece[] = [];
  for (let i = length; i > 0; i = back[i] ?? 0) {
    const piece = { start: from + (back[i] ?? 0), end: from + i, kind: kinds[i] ?? null, row: rows[i] ?? -1, wordClass: classes[i] ?? OTHER };
    pieces.push(piece.kind !== null && piece.row < 0 ? known(text, piece, table) : piece);
  }
  return pieces.reverse();
}

/** A name that the rules found is still the table's where the table has it. */
function known(text: string, piece: Piece, { tree, rowOf, rows }: NameTable): Piece {
  let node = 0;
  for (let at = piece.start; at < piece.end; at++) {
    node = tree.next(node, text.charCodeAt(at));
    if (node === 0) return piece;
  }
  const row = rowOf.get(node);
  return row === undefined ? piece : { ...piece, row, kind: rows[row]?.kind ?? piece.kind };
}

type Reach = (end: number, weight: number, kind: NameKind | null, row?: number, wordClass?: number) => void;

/** Lengths of the words that begin at a place, as bits: places, and others. */
interface KnownWords {
  places: number;
  others: number;
}

function words(text: string, at: number, to: number, { tree, weights, classes }: Lexicon, reach: Reach, broken: number): KnownWords {
  const known = { places: 0, others: 0 };
  reach(at + 1, STRAY, null);
  let latin = at;
  while (latin < to && text.charCodeAt(latin) < 0x80) latin++;
  if (latin > at) reach(latin, LATIN, null);
  let node = 0;
  for (let end = at; end < to; ) {
    node = tree.next(node, text.charCodeAt(end++));
    if (node === 0) break;
    const weight = weights[node] ?? 0;
    if (weight === 0) continue;
    const wordClass = classes[node] ?? OTHER;
    if (wordClass === FOREIGN && end - at > 1) {
      foreign(text, at, end, weight + broken, reach);
      continue;
    }
    if (wordClass === HEARD_PLACE && personBefore(text, at) > 1) {
      foreign(text, at, end, weight, reach);
      continue;
    }
    const isPlace = wordClass === PLACE || wordClass === HEARD_PLACE;
    reach(end, weight, isPlace ? "place" : wordClass === ORGANISATION ? "organisation" : null, -1, wordClass);
    if (isPlace && hasSuffix(text, end)) reach(end + 1, weight + WITH_SUFFIX, "place", -1, PLACE);
    if (isPlace) known.places |= 1 << (end - at);
    else known.others |= 1 << (end - at);
  }
  return known;
}

function tableNames(text: string, at: number, to: number, { tree, rowOf, rows }: NameTable, reach: Reach): void {
  let node = 0;
  for (let end = at; end < to; ) {
    node = tree.next(node, text.charCodeAt(end++));
    if (node === 0) return;
    const row = rowOf.get(node);
    if (row === undefined) continue;
    const kind = rows[row]?.kind ?? null;
    const weight = end - at > 2 ? TABLE_NAME : SHORT_TABLE_NAME;
    reach(end, weight, kind, row);
    if (kind === "place" && hasSuffix(text, end)) reach(end + 1, weight + WITH_SUFFIX, kind, text[end] === "市" ? row : -1, PLACE);
  }
}

function chinesePeople(text: string, at: number, to: number, { model }: Lexicon, reach: Reach, known: KnownWords): void {
  const surname = model.surname[text.charCodeAt(at)] ?? Number.NEGATIVE_INFINITY;
  if (surname === Number.NEGATIVE_INFINITY || at + 1 >= to) return;
  const before = personBefore(text, at) + (placeBefore(text, at) ? PLACE_EXPECTED : 0);
  const [one, two] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  const offer = (length: number, given: number) => {
    if (given === Number.NEGATIVE_INFINITY || known.places & (1 << length)) return;
    const context = before + personBehind(text, at + length);
    reach(at + length, CHINESE_PERSON + surname + given + (context || BARE) + (known.others & (1 << length) ? A_WORD : 0), "person");
  };
  offer(2, model.only[one] ?? Number.NEGATIVE_INFINITY);
  if (at + 2 < to) offer(3, (model.first[one] ?? Number.NEGATIVE_INFINITY) + (model.second[two] ?? Number.NEGATIVE_INFINITY));
}

function foreignNames(text: string, at: number, to: number, { model }: Lexicon, reach: Reach, known: KnownWords, broken: number): void {
  let weight = FOREIGN_NAME + broken;
  let dots = 0;
  for (let end = at; end < Math.min(to, at + LONGEST_DOTTED); ) {
    const unit = text.charCodeAt(end);
    const isDot = end > at && DOTS[unit] === 1;
    const sound = isDot ? 0 : (model.foreign[unit] ?? Number.NEGATIVE_INFINITY);
    if (sound === Number.NEGATIVE_INFINITY) return;
    end++;
    weight += sound;
    if (isDot) dots++;
    else if (dots > 0) reach(end, weight / 2 + DOTTED + personBefore(text, at) + personBehind(text, end), "person");
    else if (end - at > 1 && end - at <= LONGEST_FOREIGN && !(known.places & (1 << (end - at)))) foreign(text, at, end, weight, reach);
  }
}

/** A name by sound is a person's or a place's by what stands around it. */
function foreign(text: string, at: number, end: number, weight: number, reach: Reach): void {
  const person = personBefore(text, at) + personBehind(text, end);
  const place = placeBefore(text, at) + placeBehind(text, end);
  const isShort = end - at < 3;
  const isTown = !isShort && person < 5 && TOWN.test(text.slice(at, end));
  if (end - at > 1 && AREA_SUFFIXES[text.charCodeAt(end)] === 1 && NO_SUFFIX[text.charCodeAt(end + 1)] !== 1)
    reach(end + 1, weight + (isShort ? 0 : 3), "place");
  if (isTown) reach(end, weight + Math.max(place, 1), "place");
  else if (person > place && (person > 2 || !isShort)) reach(end, weight + person, "person");
  else if (place > (isShort ? 6 : 0)) reach(end, weight + place, "place");
  else reach(end, weight, null, -1, FOREIGN);
}

/** Whether an area's suffix stands at `at` that is no part of an office or a people: 开普敦市, but not 开普敦市长. */
function hasSuffix(text: string, at: number): boolean {
  return DIVISIONS[text.charCodeAt(at)] === 1 && NO_SUFFIX[text.charCodeAt(at + 1)] !== 1;
}

function areas(text: string, at: number, to: number, reach: Reach, within: number): void {
  for (let length = 3; length <= 5 && at + length <= to; length++) {
    if (AREA_SUFFIXES[text.charCodeAt(at + length - 1)] !== 1) continue;
    if (!NOT_IN_AREAS.test(text.slice(at, at + length - 1))) reach(at + length, AREA_NAME + AREA_CHARACTER * (length - 1) + within, "place");
  }
}
