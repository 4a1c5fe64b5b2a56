export interface Weighed {
  item: number;
  weight: number;
}

/** The few heaviest of many that are offered, heaviest first; of two that weigh the same, the smaller number first. */
export class Heaviest {
  readonly #most: number;
  readonly #kept: Weighed[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(item: number, weight: number): void {
    const kept = this.#kept;
    let place = kept.length;
    if (place === this.#most) {
      const last = kept[place - 1];
      if (last && !precedes(item, weight, last)) return;
      place--;
    }
    for (let before = kept[place - 1]; before && precedes(item, weight, before); before = kept[--place - 1]) kept[place] = before;
    kept[place] = { item, weight };
  }

  get all(): readonly Weighed[] {
    return this.#kept;
  }
}

function precedes(item: number, weight: number, other: Weighed): boolean {
  return weight > other.weight || (weight === other.weight && item < other.item);
}
