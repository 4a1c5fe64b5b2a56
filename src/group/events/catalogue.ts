import { decodeCodes } from "./decode-codes.ts";
import type { ReportFeatures } from "./features.ts";
import type { Held, HeldEvent } from "./held.ts";
import { POSTED, Postings } from "./postings.ts";
import { Rarity } from "./rarity.ts";
import { Scale } from "./scale.ts";
import { Shelf } from "./shelf.ts";

/** Terms of a report that others are looked up by, the rarest; the newest that are looked at of each; and how many of all found are worth weighing. */
const LOOKED_UP = 32;
const PER_TERM = 400;
const CANDIDATES = 24;

/** The reports of the window and how to find those that are like one of them. */
export class Catalogue {
  readonly #shelf = new Shelf();
  readonly #rarity = new Rarity();
  readonly #postings = new Postings();
  readonly scale = new Scale(this.#shelf, this.#rarity);
  readonly #bySlot: (Held | undefined)[] = [];
  readonly #byId = new Map<string, Held>();
  readonly #byDigest = new Map<string, Set<Held>>();
  readonly #nameNumbers = new Map<string, number>();
  #marks = new Float32Array(0);

  get(id: string): Held | undefined {
    return this.#byId.get(id);
  }

  /** The parts of its digest that are in the window, itself among them. */
  siblings({ digest }: Held): Set<Held> {
    return (digest === null ? undefined : this.#byDigest.get(digest)) ?? new Set();
  }

  all(): Iterable<Held> {
    return this.#byId.values();
  }

  /** Puts a report on the shelf, where it can be weighed; nothing finds it until it is `enter`ed. */
  hold(features: ReportFeatures, at: number, event: HeldEvent): Held {
    const slot = this.#shelf.put({ words: decodeCodes(features.words), pairs: decodeCodes(features.pairs) });
    const { id, published, language, digest, isTitle, hasHeadline, title } = features;
    const [headNames, names] = [features.headNames, features.names].map((all) => all.map((name) => this.#numberOf(name))) as [number[], number[]];
    const held = {
      id,
      slot,
      at: published ?? at,
      arrivedAt: at,
      event,
      language,
      digest,
      isTitle,
      hasHeadline,
      title,
      headNames,
      names,
      isSettled: false,
    };
    this.#bySlot[slot] = held;
    return held;
  }

  enter(held: Held): void {
    this.#byId.set(held.id, held);
    if (held.digest !== null) this.#byDigest.set(held.digest, (this.#byDigest.get(held.digest) ?? new Set()).add(held));
    if (held.isTitle) return;
    this.#count(held, 1);
    const half = POSTED / 2;
    const posted = [...this.#shelf.words(held.slot).subarray(0, half), ...this.#shelf.pairs(held.slot).subarray(0, half)];
    this.#postings.add(
      held.slot,
      posted.map((code) => code >>> 5),
    );
  }

  leave(held: Held): void {
    this.#byId.delete(held.id);
    if (held.digest !== null && this.siblings(held).delete(held) && this.siblings(held).size === 0) this.#byDigest.delete(held.digest);
    if (!held.isTitle) {
      this.#count(held, -1);
      this.#postings.remove(held.slot);
    }
    this.drop(held);
  }

  /** Takes a report off that was not entered. */
  drop(held: Held): void {
    this.#bySlot[held.slot] = undefined;
    this.#shelf.take(held.slot);
  }

  /** Reports that share the rarest terms of one, those that share most first. */
  candidates(held: Held): Held[] {
    if (this.#marks.length < this.#shelf.size) this.#marks = new Float32Array(Math.ceil(this.#shelf.size * 1.5));
    const found: number[] = [];
    for (const { term, weight } of this.#strongest(held)) {
      this.#postings.walk(term, PER_TERM, (slot) => {
        if (this.#marks[slot] === 0) found.push(slot);
        this.#marks[slot] = (this.#marks[slot] ?? 0) + weight * weight;
      });
    }
    const best: { slot: number; mark: number }[] = [];
    for (const slot of found) {
      const mark = this.#marks[slot] ?? 0;
      const last = best[CANDIDATES];
      if (last && (mark < last.mark || (mark === last.mark && slot > last.slot))) continue;
      let place = Math.min(best.length, CANDIDATES);
      for (let before = best[place - 1]; before && (mark > before.mark || (mark === before.mark && slot < before.slot)); before = best[--place - 1])
        best[place] = before;
      best[place] = { slot, mark };
    }
    for (const slot of found) this.#marks[slot] = 0;
    const others: Held[] = [];
    for (const { slot } of best) {
      const other = this.#bySlot[slot];
      if (other && other !== held) others.push(other);
    }
    return others;
  }

  #strongest({ slot }: Held): { term: number; weight: number }[] {
    const all: { term: number; weight: number }[] = [];
    for (const codes of [this.#shelf.words(slot), this.#shelf.pairs(slot)])
      for (const code of codes) all.push({ term: code >>> 5, weight: this.scale.weight(code) });
    return all.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, LOOKED_UP);
  }

  #count(held: Held, by: 1 | -1): void {
    this.#rarity.count(this.#shelf.words(held.slot), by);
    this.#rarity.count(this.#shelf.pairs(held.slot), by);
    this.#rarity.countReports(by);
  }

  #numberOf(name: string): number {
    const known = this.#nameNumbers.get(name);
    if (known !== undefined) return known;
    this.#nameNumbers.set(name, this.#nameNumbers.size);
    return this.#nameNumbers.size - 1;
  }
}
