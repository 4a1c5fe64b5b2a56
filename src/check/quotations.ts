import { bigrams, likeness } from "../text/diff/likeness.ts";
import { lettersOf } from "./letters-of.ts";
import type { Mark } from "./mark.ts";
import { type QuotedSpan, quotedSpans } from "./quoted-spans.ts";
import type { ArticlePassage, Passage, Reading, SourcePassage } from "./reading.ts";

/** Letters from which on words between marks are somebody's: shorter ones may be the editor's own (所谓“后花园”). */
const SENTENCE = 9;
const SHORTEST = 2;
/** Likeness of a clause and a source's from which on one is the other with some words changed. */
const NEARLY = 0.6;
const SHORT = 8;
const CLAUSE = /[^，。！？；：、…—,.!?;:“”‘’「」《》\s]+/g;

/** Quotations and titles of works that no source has word for word. Where one has them nearly so, the mark is what differs. */
export function checkQuotations({ passages }: Reading): Mark[] {
  return passages.flatMap((passage) => {
    if (passage.sources.length === 0) return [];
    const said = passage.sources.map((source) => ({ source, letters: lettersOf(source.plain) }));
    return quotedSpans(passage.text).flatMap((span) => markOf(span, passage, said) ?? []);
  });
}

interface Said {
  source: SourcePassage;
  letters: ReturnType<typeof lettersOf>;
}

function markOf(span: QuotedSpan, passage: ArticlePassage, said: readonly Said[]): Mark | null {
  const has = (words: string) => said.some(({ letters }) => letters.text.includes(words));
  const whole = lettersOf(passage.plain, span.from, span.to);
  if (whole.text.length < SHORTEST || has(whole.text)) return null;
  const missed = clausesOf(passage, span).find(({ from, to }) => !has(lettersOf(passage.plain, from, to).text));
  // every clause is there: two quotations of one speaker were joined, or something between was left out
  if (!missed) return null;
  // a term is held only against what the source has between marks too
  const near = nearest(missed, passage, said, span.isTitle || whole.text.length < SENTENCE);
  const base = { rule: "quotation" as const, paragraph: passage.paragraph, severity: "error" as const };
  if (near) return { ...base, ...differenceOf(missed, passage, near) };
  if (span.isTitle || whole.text.length < SENTENCE) return null;
  return { ...base, message: "quotation-nowhere", values: {}, from: missed.from, to: missed.to, severity: "doubt", fix: null, seen: null };
}

interface Clause {
  from: number;
  to: number;
}

function clausesOf({ text }: Passage, { from, to }: Clause): Clause[] {
  return [...text.slice(from, to).matchAll(CLAUSE)].map(({ 0: words, index }) => ({ from: from + index, to: from + index + words.length }));
}

/** The source's clause that is most like it, if it is like it at all. */
function nearest(
  { from, to }: Clause,
  passage: ArticlePassage,
  said: readonly Said[],
  isTerm: boolean,
): { source: SourcePassage; clause: Clause } | null {
  const words = passage.plain.slice(from, to);
  const mine = bigrams(words);
  let best: { source: SourcePassage; clause: Clause; score: number } | null = null;
  for (const { source } of said) {
    for (const clause of isTerm ? quotedClauses(source) : clausesOf(source, { from: 0, to: source.text.length })) {
      const score = nearness(words, mine, source.plain.slice(clause.from, clause.to));
      if (score >= NEARLY && score > (best?.score ?? 0)) best = { source, clause, score };
    }
  }
  return best;
}

function quotedClauses(source: SourcePassage): Clause[] {
  return quotedSpans(source.text).flatMap((span) => clausesOf(source, span));
}

/** By the pairs of characters, or, for words that are too short to have many, by how many begin and end alike. */
function nearness(mine: string, pairs: ReturnType<typeof bigrams>, theirs: string): number {
  const byPairs = likeness(pairs, bigrams(theirs));
  if (mine.length < 3 || theirs.length < 3 || mine.length > SHORT) return byPairs;
  const { start, end } = sharedEnds(mine, theirs);
  return Math.max(byPairs, (start + end) / Math.max(mine.length, theirs.length));
}

/** Of two clauses, what is left between what begins and ends alike. */
function differenceOf({ from, to }: Clause, passage: ArticlePassage, { source, clause }: { source: SourcePassage; clause: Clause }) {
  const { start, end } = sharedEnds(passage.plain.slice(from, to), source.plain.slice(clause.from, clause.to));
  const here = passage.text.slice(from + start, to - end);
  const there = source.text.slice(clause.from + start, clause.to - end);
  const seen = { sourceId: source.source.id, paragraph: source.paragraph, from: clause.from, to: clause.to };
  const message = here === "" ? ("quotation-lacks" as const) : there === "" ? ("quotation-adds" as const) : ("quotation-differs" as const);
  // what was left out has no place of its own: the characters beside it are marked
  const place = here === "" ? { from: Math.max(from, from + start - 1), to: Math.min(to, to - end + 1) } : { from: from + start, to: to - end };
  const before = here === "" ? passage.text.slice(place.from, from + start) : "";
  const behind = here === "" ? passage.text.slice(to - end, place.to) : "";
  return { ...place, message, values: { here, there }, fix: before + there + behind, seen };
}

function sharedEnds(mine: string, theirs: string): { start: number; end: number } {
  const shorter = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shorter && mine[start] === theirs[start]) start++;
  let end = 0;
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++;
  return { start, end };
}
