/** Branches of a tree of characters: nodes are numbers from 0, the root. */
export interface Branches {
  /** The node that `unit` leads to; 0 for a branch that is not there. */
  next(node: number, unit: number): number;
  /** The same, which makes the branch where there is none. */
  grow(node: number, unit: number): number;
}

/** Branches that lie in one hash table of numbers, for `most` nodes besides the root. */
export function branches(most: number): Branches {
  const size = 2 ** Math.ceil(Math.log2(most * 1.5 + 2));
  const [parents, units, nodes] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size)];
  let newest = 0;

  function slotOf(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & (size - 1); nodes[slot] !== 0; slot = (slot + 1) & (size - 1))
      if (parents[slot] === node && units[slot] === unit) break;
    return slot;
  }

  return {
    next: (node: number, unit: number): number => nodes[slotOf(node, unit)] ?? 0,
    grow(node: number, unit: number): number {
      const slot = slotOf(node, unit);
      if (nodes[slot] === 0) {
        parents[slot] = node;
        units[slot] = unit;
        nodes[slot] = ++newest;
      }
      return nodes[slot] ?? 0;
    },
  };
}
