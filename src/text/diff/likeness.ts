/** Units of a text that are looked at: what begins alike goes on alike, and a long paragraph must not take long. */
const LONGEST = 2_000;

/** Share of the pairs of neighbouring characters that two texts have in common (Dice), 0 nothing … 1 the same pairs. */
export function likeness(one: string, other: string): number {
  const a = pairsOf(one);
  const b = pairsOf(other);
  let shared = 0;
  let all = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  for (const count of [...a.values(), ...b.values()]) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const looked = text.slice(0, LONGEST);
  for (let i = 0; i + 1 < looked.length; i++) {
    const pair = looked.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
