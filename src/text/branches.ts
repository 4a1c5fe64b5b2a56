/** Branches of a tree of characters: nodes are numbers from 0, the root. */
export interface Branches {
  /** The node that `unit` leads to; 0 for a branch that is not there. */
  next(node: number, unit: number): number;
  /** The same, which makes the branch where there is none. */
  grow(node: number, unit: number): number;
}

/** Numbers of a branch: where it begins, by what character, where it leads; one is spare, so that a branch never lies in two lines of the cache. */
const STRIDE = 4;

/** Branches that lie in one hash table of numbers, for `most` nodes besides the root. Those of the root, which are asked for most, lie in a list. */
export function branches(most: number): Branches {
  const size = 2 ** Math.ceil(Math.log2(most * 1.5 + 2));
  const table = new Int32Array(size * STRIDE);
  const roots = new Int32Array(0x10000);
  let newest = 0;

  function slotOf(node: number, unit: number): number {
    let hash = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    hash ^= hash >>> 15;
    let slot = (hash & (size - 1)) * STRIDE;
    while (table[slot + 2] !== 0 && (table[slot] !== node || table[slot + 1] !== unit)) slot = (slot + STRIDE) & (size * STRIDE - 1);
    return slot;
  }

  return {
    next: (node, unit) => (node === 0 ? roots[unit] : table[slotOf(node, unit) + 2]) ?? 0,
    grow(node, unit) {
      if (node === 0) {
        if (roots[unit] === 0) roots[unit] = ++newest;
        return roots[unit] ?? 0;
      }
      const slot = slotOf(node, unit);
      if (table[slot + 2] === 0) {
        table[slot] = node;
        table[slot + 1] = unit;
        table[slot + 2] = ++newest;
      }
      return table[slot + 2] ?? 0;
    },
  };
}
