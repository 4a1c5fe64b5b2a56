import type { Fact } from "./fact.ts";
import type { ArticlePassage, SourcePassage } from "./reading.ts";

/** What sources say where an article says `fact`: the same, something else in the same words around it, or nothing of the kind. */
export type Held<F extends Fact> = { kind: "same" } | { kind: "other"; fact: F; where: SourcePassage } | { kind: "nowhere" };

/** Characters around a fact that are looked at on each side. */
const REACH = 24;
/** What a shared beginning or end of a paragraph counts, in characters. */
const EDGE = 3;
/** Characters of shared surroundings by which two facts are about one thing, where no source has the article's fact at all. */
const LIKE = 8;
/** On one side alone it takes so many. */
const ONE_SIDE = 12;
/** The same where a source has it elsewhere: 3人 may be right, and moved. */
const SURELY_LIKE = 10;
const SURELY_MORE = 6;
const EACH_SIDE = 2;

/**
 * Holds a fact against those of the sources by the words around it. A text taken over as it stands is always "same", whatever it repeats.
 * @param agrees whether both say the same
 * @param rivals whether both could stand for one another: only then is the other a contradiction
 */
export function heldAgainst<F extends Fact>(
  fact: F,
  passage: ArticlePassage,
  factsOf: (source: SourcePassage) => readonly F[],
  agrees: (mine: F, theirs: F) => boolean,
  rivals: (mine: F, theirs: F) => boolean,
): Held<F> {
  let same = -1;
  let best: { fact: F; where: SourcePassage; total: number; least: number } | null = null;
  for (const where of passage.sources) {
    for (const theirs of factsOf(where)) {
      const { left, right } = surroundings(passage.plain, fact, where.plain, theirs);
      if (agrees(fact, theirs)) same = Math.max(same, left + right);
      else if (rivals(fact, theirs) && left + right > (best?.total ?? 0))
        best = { fact: theirs, where, total: left + right, least: Math.min(left, right) };
    }
  }
  if (same < 0) {
    const isLike = best && best.total >= (best.least > 0 ? LIKE : ONE_SIDE);
    return best && isLike ? { kind: "other", fact: best.fact, where: best.where } : { kind: "nowhere" };
  }
  const isOther = best && best.total >= SURELY_LIKE && best.total - same >= SURELY_MORE && best.least >= EACH_SIDE;
  return best && isOther ? { kind: "other", fact: best.fact, where: best.where } : { kind: "same" };
}

/** How many characters two places share before and behind them. */
export function surroundings(mine: string, at: Fact, theirs: string, there: Fact): { left: number; right: number } {
  let left = 0;
  while (left < REACH && at.from > left && there.from > left && mine[at.from - 1 - left] === theirs[there.from - 1 - left]) left++;
  let right = 0;
  while (right < REACH && at.to + right < mine.length && there.to + right < theirs.length && mine[at.to + right] === theirs[there.to + right])
    right++;
  const atStart = at.from === left && there.from === left ? EDGE : 0;
  const atEnd = at.to + right === mine.length && there.to + right === theirs.length ? EDGE : 0;
  return { left: left + atStart, right: right + atEnd };
}
