import { PAIRS, type Terms, WORDS } from "./terms-of.ts";

const STRIDE = WORDS + PAIRS;
const PER_CHUNK = 4_096;

/** Terms of reports in typed arrays, half a kilobyte each; a report is named by its slot, a small number that is used again once it is taken off. */
export class Shelf {
  readonly #chunks: Uint32Array[] = [];
  #words = new Uint8Array(PER_CHUNK);
  #pairs = new Uint8Array(PER_CHUNK);
  readonly #free: number[] = [];
  #used = 0;

  put({ words, pairs }: Terms): number {
    const slot = this.#free.pop() ?? this.#used++;
    if (slot >= this.#chunks.length * PER_CHUNK) this.#grow();
    const chunk = this.#chunkOf(slot);
    const start = (slot % PER_CHUNK) * STRIDE;
    chunk.set(words, start);
    chunk.set(pairs, start + WORDS);
    this.#words[slot] = words.length;
    this.#pairs[slot] = pairs.length;
    return slot;
  }

  take(slot: number): void {
    this.#free.push(slot);
  }

  /** Slots are smaller than this. */
  get size(): number {
    return this.#chunks.length * PER_CHUNK;
  }

  words(slot: number): Uint32Array {
    const start = (slot % PER_CHUNK) * STRIDE;
    return this.#chunkOf(slot).subarray(start, start + (this.#words[slot] ?? 0));
  }

  pairs(slot: number): Uint32Array {
    const start = (slot % PER_CHUNK) * STRIDE + WORDS;
    return this.#chunkOf(slot).subarray(start, start + (this.#pairs[slot] ?? 0));
  }

  #chunkOf(slot: number): Uint32Array {
    return this.#chunks[Math.floor(slot / PER_CHUNK)] as Uint32Array;
  }

  #grow(): void {
    this.#chunks.push(new Uint32Array(PER_CHUNK * STRIDE));
    this.#words = grown(this.#words, this.size);
    this.#pairs = grown(this.#pairs, this.size);
  }
}

function grown(old: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  if (old.length >= size) return old as Uint8Array<ArrayBuffer>;
  const made = new Uint8Array(Math.max(size, old.length * 2));
  made.set(old);
  return made;
}
