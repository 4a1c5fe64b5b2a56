/**
 * How well found events agree with labels, as `score/events.mjs` counts it: F1 of B-cubed precision and recall over reports, and of pairs in one event.
 * Here as well because a program of its own for each of forty orders takes longer than the grouping.
 */
export function eventAgreement(labels: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): { b3: number; pair: number } {
  const ids = [...labels.keys()];
  const [gold, got, both] = [ids.map((id) => labels.get(id)), ids.map((id) => found.get(id)), ids.map((id) => `${labels.get(id)} ${found.get(id)}`)];
  const [goldSizes, gotSizes, bothSizes] = [sizes(gold), sizes(got), sizes(both)];
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < ids.length; i++) {
    const shared = bothSizes.get(both[i] ?? "") ?? 0;
    precision += shared / (gotSizes.get(got[i]) ?? 1);
    recall += shared / (goldSizes.get(gold[i]) ?? 1);
  }
  return { b3: f1(precision / ids.length, recall / ids.length), pair: f1(pairs(bothSizes) / pairs(gotSizes), pairs(bothSizes) / pairs(goldSizes)) };
}

function sizes<K>(all: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += (count * (count - 1)) / 2;
  return Math.max(1, sum);
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
