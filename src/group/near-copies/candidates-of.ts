/** Reports that an index keeps under each key: the newest. */
export const PER_KEY = 64;

/** Candidates that are looked at. */
const MOST = 16;

/**
 * Of which reports one may be a copy, or they of it: those that stand under most of its keys, at most 16; of equals the one that comes first.
 * @param found what an index has under each of its keys
 */
export function candidatesOf<Id>(found: Iterable<readonly Id[]>): Id[] {
  const shared = new Map<Id, number>();
  for (const ids of found) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  const best = [...shared].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return best.map(([id]) => id);
}
