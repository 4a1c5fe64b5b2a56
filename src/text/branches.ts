/** Branches of a tree of characters, each with a number. Nodes are numbers too: 0 is the root, and no node's number says anything. */
export interface Branches {
  /** The node that `unit` leads to; 0 for a branch that is not there. */
  next(node: number, unit: number): number;
  /** The same, which makes the branch where there is none. */
  grow(node: number, unit: number): number;
  /** What was last written at a node (not the root); 0 where nothing was. */
  value(node: number): number;
  write(node: number, value: number): void;
}

/** Numbers of a branch: where it begins, by what character, whether it is there and what is written: side by side, so that one look into memory finds all. */
const STRIDE = 4;

/**
 * Branches that lie in one hash table of numbers, for `most` nodes besides the root; more are an error. Those of the root, which are asked for most,
 * lie in lists. Values are whole numbers of 32 bits.
 */
export function branches(most: number): Branches {
  const size = 2 ** Math.ceil(Math.log2(most * 1.5 + 2));
  const table = new Int32Array(size * STRIDE);
  // A root's branch is the node of its unit + 1, any other the node of its place in the table + ROOTS.
  const roots = new Uint8Array(ROOTS);
  const rootValues = new Int32Array(ROOTS);
  let made = 0;

  function slotOf(node: number, unit: number): number {
    let hash = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    hash ^= hash >>> 15;
    let slot = (hash & (size - 1)) * STRIDE;
    while (table[slot + 2] !== 0 && (table[slot] !== node || table[slot + 1] !== unit)) slot = (slot + STRIDE) & (size * STRIDE - 1);
    return slot;
  }

  return {
    next(node, unit) {
      if (node === 0) return roots[unit] === 1 ? unit + 1 : 0;
      const slot = slotOf(node, unit);
      return table[slot + 2] === 0 ? 0 : slot + ROOTS;
    },
    grow(node, unit) {
      if (node === 0) {
        roots[unit] = 1;
        return unit + 1;
      }
      const slot = slotOf(node, unit);
      if (table[slot + 2] === 0) {
        if (++made > most) throw new Error(`a tree of more than ${most} nodes`);
        table[slot] = node;
        table[slot + 1] = unit;
        table[slot + 2] = 1;
      }
      return slot + ROOTS;
    },
    value: (node) => (node < ROOTS ? rootValues[node] : table[node - ROOTS + 3]) ?? 0,
    write(node, value) {
      if (node < ROOTS) rootValues[node] = value;
      else table[node - ROOTS + 3] = value;
    },
  };
}

const ROOTS = 0x10001;
