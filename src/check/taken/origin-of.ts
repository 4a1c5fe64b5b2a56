import { sentencesIn } from "../../text/sentences.ts";
import { cutRuns } from "./cut-runs.ts";
import { headLength } from "./head-length.ts";
import { isChinese } from "./is-chinese.ts";
import { isSenseCut } from "./is-sense-cut.ts";
import { type PlainLetters, plainLetters, type Run, runsIn } from "./runs-in.ts";

/**
 * How a paragraph stands to the dispatch that it names. `verbatim`: one or more of its paragraphs whole; `cut`: its words in its order, less some;
 * `rewritten`: others as well; `translated`: from another script, so that words cannot be held against each other; `none`: nothing of it is there.
 */
export type OriginKind = "verbatim" | "cut" | "rewritten" | "translated" | "none";

export interface Origin {
  kind: OriginKind;
  /** Of its letters, 0…1, those that stand in the dispatch in stretches of three or more. */
  share: number;
  /** Sentences that the dispatch has not, by their place in the text (UTF-16 units). */
  unsourced: { from: number; to: number }[];
}

/**
 * Share of a sentence's letters from which the dispatch is its source. Of 1,477 sentences of real reports held against a report of another event
 * .3 % reach it, of 1,488 against another paper's report of the same event 36 %, of those that were taken over all.
 */
const SOURCED = 0.3;
/** Letters of a sentence that is too short to tell: 他表示赞同。 */
const TOO_SHORT = 6;
/** A cut may leave stretches of two letters, which do not count for the share. */
const NEARLY_ALL = 0.6;

/** Holds a paragraph's text against a dispatch's paragraphs, from which it is said to come. Datelines count for neither. */
export function originOf(text: string, paragraphs: readonly string[]): Origin {
  const bodies = paragraphs.map((paragraph) => paragraph.slice(headLength(paragraph)));
  const source = bodies.join("\n");
  const head = headLength(text);
  const held = plainLetters(text, head);
  const theirs = plainLetters(source);
  if (isChinese(text.slice(head)) && !isChinese(source) && theirs.text !== "") return { kind: "translated", share: 0, unsourced: [] };
  const runs = runsIn(held.text, theirs.text);
  const share = held.text === "" ? 0 : lengthOf(runs) / held.text.length;
  const unsourced = sentencesAt(text, held).filter((sentence) => !isSourced(sentence, runs));
  return { kind: kindOf({ held, source, theirs, bodies, share }), share, unsourced: unsourced.map(({ from, to }) => ({ from, to })) };
}

/** A paragraph that names no dispatch: none of its sentences has a source. */
export function withoutOrigin(text: string): Origin {
  return originOf(text, []);
}

interface Both {
  held: PlainLetters;
  source: string;
  theirs: PlainLetters;
  bodies: readonly string[];
  share: number;
}

function kindOf({ held, source, theirs, bodies, share }: Both): OriginKind {
  if (held.text === "") return "none";
  if (isWhole(held.text, theirs.text, bodies)) return "verbatim";
  if (share >= NEARLY_ALL && [...bodies, source].some((body) => isCutOf(held.text, body))) return "cut";
  return share >= SOURCED ? "rewritten" : "none";
}

function isCutOf(held: string, source: string): boolean {
  const theirs = plainLetters(source);
  const runs = cutRuns(held, theirs.text);
  return runs !== null && !isSenseCut(source, theirs, runs);
}

/** One paragraph, or several that follow each other. */
function isWhole(held: string, source: string, bodies: readonly string[]): boolean {
  let at = 0;
  const starts = bodies.map((body) => {
    const start = at;
    at += plainLetters(body).text.length;
    return start;
  });
  const edges = new Set([...starts, at]);
  return starts.some((start) => edges.has(start + held.length) && source.startsWith(held, start));
}

interface SentenceAt {
  from: number;
  to: number;
  /** Its letters among those of the text. */
  first: number;
  end: number;
}

/** Sentences behind the head. */
function sentencesAt(text: string, { places }: PlainLetters): SentenceAt[] {
  const found: SentenceAt[] = [];
  let at = headLength(text);
  let first = 0;
  for (const sentence of sentencesIn(text.slice(at))) {
    const from = text.indexOf(sentence, at);
    const to = from + sentence.length;
    let end = first;
    while (end < places.length && (places[end] ?? 0) < to) end++;
    found.push({ from, to, first, end });
    first = end;
    at = to;
  }
  return found;
}

function isSourced({ first, end }: SentenceAt, runs: readonly Run[]): boolean {
  if (end - first < TOO_SHORT) return true;
  let shared = 0;
  for (const { from, length } of runs) shared += Math.max(0, Math.min(end, from + length) - Math.max(first, from));
  return shared / (end - first) >= SOURCED;
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((all, { length }) => all + length, 0);
}
