import type { KeptPage } from "./kept-page.ts";

/** Pages in memory, the least recently asked for taken out where they would take more than `mostBytes`. */
export class PageShelf {
  readonly #mostBytes: number;
  readonly #pages = new Map<string, { page: KeptPage; bytes: number }>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many are kept. */
  get size(): number {
    return this.#pages.size;
  }

  get(key: string): KeptPage | null {
    const found = this.#pages.get(key);
    if (!found) return null;
    this.#pages.delete(key);
    this.#pages.set(key, found);
    return found.page;
  }

  /** Keeps a page, or weighs it anew after it was made in another encoding. */
  put(key: string, page: KeptPage): void {
    this.drop(key);
    const { bytes } = page;
    this.#pages.set(key, { page, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
    this.#pages.delete(key);
  }
}
