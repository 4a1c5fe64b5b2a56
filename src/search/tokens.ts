/**
 * What a folded text is found by, each once: of a run of Chinese (or Japanese, Korean) characters every single one and every pair of neighbours,
 * and every other word or number. Both engines index these and nothing else.
 */
export function tokensOf(folded: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(RUNS)) {
    if (!isIdeographic(run)) tokens.add(wordOf(run));
    else for (const token of [...run, ...pairsOf(run)]) tokens.add(token);
  }
  return [...tokens];
}

/** The tokens that every text with this folded part must have, the fewest that say so: single characters only where they stand alone. */
export function tokensFor(folded: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(RUNS)) {
    if (!isIdeographic(run)) tokens.add(wordOf(run));
    else for (const token of pairsOf(run).length > 0 ? pairsOf(run) : [run]) tokens.add(token);
  }
  return [...tokens];
}

/** Whether `token` is a single character of Chinese: it tells little of what a text is about. */
export function isSingle(token: string): boolean {
  return isIdeographic(token) && [...token].length === 1;
}

// bounded: one class repeated, and the two share no character, so that no run is read twice
const RUNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+|[[\p{L}\p{N}\p{Mc}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]]+/gv;
const IDEOGRAPHIC = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Whether it is of Chinese (or Japanese, Korean) characters, which stand without spaces between words. */
export function isIdeographic(run: string): boolean {
  return IDEOGRAPHIC.test(run);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => (characters[i] ?? "") + character);
}

/** Longest part of a word that counts: longer ones are addresses and codes, found by their beginning. */
const WORD_LENGTH = 40;

function wordOf(run: string): string {
  return run.length > WORD_LENGTH ? run.slice(0, WORD_LENGTH).toWellFormed() : run;
}
