/** Units of a text that are looked at: what begins alike goes on alike, and a long paragraph must not take long. */
const LONGEST = 1_000;

/** How often each pair of neighbouring characters stands in a text. */
export type Bigrams = ReadonlyMap<string, number>;

export function bigrams(text: string): Bigrams {
  const pairs = new Map<string, number>();
  const looked = text.slice(0, LONGEST);
  for (let i = 0; i + 1 < looked.length; i++) {
    const pair = looked.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of their bigrams that two texts have in common (Dice), 0 nothing … 1 the same. */
export function likeness(one: Bigrams, other: Bigrams): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

function sum(pairs: Bigrams): number {
  let all = 0;
  for (const count of pairs.values()) all += count;
  return all;
}
