import { Converter } from "opencc-js";
import { simplifier } from "./simplifier.ts";

/** Scripts to convert into: Simplified; Traditional as OpenCC spells it, as Taiwan does, as Hong Kong does. */
export type Script = "hans" | "hant" | "tw" | "hk";

/**
 * `text` in another script. Into Simplified it reads all spellings of Traditional; text that is already in `to` stays nearly as it is.
 * @param exceptions words of the newsroom's own: each is replaced by its value wherever it stands, before anything else is converted.
 *   Give a new map when they change: what is made of one is kept
 */
export function convert(text: string, to: Script, exceptions: ReadonlyMap<string, string> = NONE): string {
  if (to === "hans") return replaced(text, to, exceptions);
  return exceptions.size === 0 ? replaced(text, to, TRADE) : replaced(text, to, withTrade(exceptions));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The trade's words that the tables take for others: 编发 is to compile and send out, not to braid hair. */
const TRADE: ReadonlyMap<string, string> = new Map([["编发", "編發"]]);

const joined = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** The newsroom's own words after the trade's: they have the last say. */
function withTrade(exceptions: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const made = joined.get(exceptions) ?? new Map([...TRADE, ...exceptions]);
  joined.set(exceptions, made);
  return made;
}

function replaced(text: string, to: Script, exceptions: ReadonlyMap<string, string>): string {
  const converter = converterTo(to);
  if (exceptions.size === 0) return converter(text);
  // The pattern keeps what it matched: every second piece is one of the words.
  const pieces = text.split(patternOf(exceptions));
  return pieces.map((piece, i) => (i % 2 === 1 ? (exceptions.get(piece) ?? piece) : converter(piece))).join("");
}

const converters = new Map<Script, (text: string) => string>();

/** Made at first use: the tables of one direction take 30 to 170 ms to load. */
function converterTo(to: Script): (text: string) => string {
  const made = converters.get(to) ?? makeConverter(to);
  converters.set(to, made);
  return made;
}

function makeConverter(to: Script): (text: string) => string {
  return to === "hans" ? simplifier() : Converter({ from: "cn", to: to === "hant" ? "t" : to });
}

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>();

function patternOf(exceptions: ReadonlyMap<string, string>): RegExp {
  const longestFirst = [...exceptions.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  // bounded: words one beside the other, no repetition
  const made = patterns.get(exceptions) ?? new RegExp(`(${longestFirst.map(RegExp.escape).join("|") || "(?!)"})`);
  patterns.set(exceptions, made);
  return made;
}
