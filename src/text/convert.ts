import { simplifier } from "./simplifier.ts";
import { type TraditionalScript, traditionaliser } from "./traditionaliser.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** Scripts to convert into: Simplified; Traditional as OpenCC spells it, as Taiwan does, as Hong Kong does. */
export type Script = "hans" | TraditionalScript;

/** Words with what each becomes. Give a new map when they change: what is made of one is kept. */
export type Exceptions = ReadonlyMap<string, string>;

/**
 * `text` in another script. Into Simplified it reads all spellings of Traditional; text that is already in `to` stays nearly as it is.
 * @param exceptions words of the newsroom's own: each is replaced by its value wherever it stands, before anything else is converted;
 *   of several tables the first has the first say
 */
export function convert(text: string, to: Script, ...exceptions: Exceptions[]): string {
  return conversion(to, ...exceptions).whole(text);
}

/** One way to convert, made once for many texts. */
export interface Conversion {
  whole(text: string): string;
  /**
   * One text that markup cuts into parts (a word half of which is marked): converted whole, and cut again where it was cut.
   * An exception that lies across a cut and is not as long as what replaces it stays whole, in the part where it begins.
   */
  parts(parts: readonly string[]): string[];
}

/** `convert` for many texts. */
export function conversion(to: Script, ...exceptions: Exceptions[]): Conversion {
  const tables = tablesOf(to, exceptions);
  const converter = converterTo(to);

  function whole(text: string): string {
    const pieces = piecesOf(text, tables);
    return pieces.length === 0 ? converter(text) : pieces.map(({ source, replacement }) => replacement ?? converter(source)).join("");
  }

  function cut(parts: readonly string[]): string[] {
    const text = parts.join("");
    const pieces = piecesOf(text, tables);
    const made = parts.map(() => "");
    let part = 0;
    let left = lengthOf(parts[0] ?? "");
    for (const { source, replacement } of pieces.length === 0 ? [{ source: text }] : pieces) {
      let rest = [...(replacement ?? converter(source))];
      let length = lengthOf(source);
      const isWhole = rest.length !== length;
      while (length > 0) {
        while (left === 0 && part < parts.length - 1) left = lengthOf(parts[++part] ?? "");
        const taken = Math.min(left, length);
        made[part] += (isWhole ? rest : rest.slice(0, taken)).join("");
        rest = isWhole ? [] : rest.slice(taken);
        left -= taken;
        length -= taken;
      }
    }
    return made;
  }

  return { whole, parts: (parts) => (parts.length === 1 ? [whole(parts[0] ?? "")] : cut(parts)) };
}

/** Loads the tables of one direction, which takes some tenths of a second at first use. */
export function warm(to: Script): void {
  converterTo(to);
}

interface Piece {
  source: string;
  /** What stands for it; undefined where it is to be converted. */
  replacement?: string | undefined;
}

/** The text cut at the words of the tables; nothing where it has none of them. */
function piecesOf(text: string, tables: readonly WordTable[]): Piece[] {
  const pieces: Piece[] = [];
  let between = 0;
  for (let found = firstOf(tables, text, 0); found; found = firstOf(tables, text, between)) {
    if (between < found.start) pieces.push({ source: text.slice(between, found.start) });
    pieces.push({ source: text.slice(found.start, found.end), replacement: found.replacement });
    between = found.end;
  }
  if (between > 0 && between < text.length) pieces.push({ source: text.slice(between) });
  return pieces;
}

/** The first word of any table, of two at one place that of the first table. */
function firstOf(tables: readonly WordTable[], text: string, from: number) {
  let first = tables[0]?.next(text, from) ?? null;
  for (const table of tables.slice(1)) {
    const found = table.next(text, from);
    if (found && (!first || found.start < first.start)) first = found;
  }
  return first;
}

/** The trade's words that the tables take for others: 编发 is to compile and send out, not to braid hair. The newsroom's own have their say before. */
const TRADE: Exceptions = new Map([["编发", "編發"]]);

function tablesOf(to: Script, exceptions: readonly Exceptions[]): WordTable[] {
  const all = to === "hans" ? exceptions : [...exceptions, TRADE];
  return all.filter(({ size }) => size > 0).map(tableOf);
}

const tables = new WeakMap<Exceptions, WordTable>();

function tableOf(words: Exceptions): WordTable {
  const made = tables.get(words) ?? wordTable([...words]);
  tables.set(words, made);
  return made;
}

const converters = new Map<Script, (text: string) => string>();

function converterTo(to: Script): (text: string) => string {
  const made = converters.get(to) ?? (to === "hans" ? simplifier() : traditionaliser(to));
  converters.set(to, made);
  return made;
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
