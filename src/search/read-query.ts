import { Refused } from "../core/refused.ts";
import { fold } from "../text/fold.ts";
import { tokensFor } from "./tokens.ts";

/** Characters that a question may have; the longest headline of a daily paper has half as many. */
const QUERY_LENGTH = 100;

/** What a reader asks for, folded. */
export interface Query {
  /** Pieces between spaces and marks; of a piece each pair of characters must be there, best side by side. */
  words: string[];
  /** What stood in quotation marks: it must be there as it is. */
  phrases: string[];
}

/**
 * Reads what somebody typed. Quotation marks of any kind, `"…"` `“…”` `「…」`, make a phrase; one without its partner is nothing, as is every other sign.
 * @throws {Refused} "invalid" for more than a hundred characters, or no word at all
 */
export function readQuery(typed: string): Query {
  if ([...typed.trim()].length > QUERY_LENGTH) {
    throw new Refused("invalid", `A search may have ${QUERY_LENGTH} characters at most.`, `搜索词最多 ${QUERY_LENGTH} 个字符，请缩短后再试。`, "q");
  }
  const pieces = fold(typed.toWellFormed()).split(QUOTATION_MARKS);
  const phrases = pieces.filter((_, i) => i % 2 === 1 && i < pieces.length - 1).map((phrase) => phrase.trim().replace(/\s+/gu, " "));
  const words = pieces.filter((_, i) => i % 2 === 0 || i === pieces.length - 1).flatMap((piece) => piece.split(BETWEEN_WORDS));
  const query = { words: distinct(words), phrases: distinct(phrases) };
  if (query.words.length + query.phrases.length === 0) {
    throw new Refused("invalid", "There is no word in that to search for.", "请输入要查找的字词，标点和符号无法查找。", "q");
  }
  return query;
}

const QUOTATION_MARKS = /["“”„‟＂「」『』«»]/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{Mc}]+/u;

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => tokensFor(text).length > 0);
}
