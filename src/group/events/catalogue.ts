import { Abroad } from "./abroad.ts";
import { decodeCodes } from "./decode-codes.ts";
import type { ReportFeatures } from "./features.ts";
import { Finder } from "./finder.ts";
import type { Held, HeldEvent } from "./held.ts";
import { Newest } from "./newest.ts";
import { Rarity } from "./rarity.ts";
import { Scale } from "./scale.ts";
import { Shelf } from "./shelf.ts";

/** Events whose heads name a busy person. */
const BUSY = 3;

/** The reports of the window and how to find those that are like one of them. */
export class Catalogue {
  readonly #shelf = new Shelf();
  readonly #rarity = new Rarity();
  readonly scale = new Scale(this.#shelf, this.#rarity);
  readonly #finder = new Finder(this.#shelf, this.scale);
  readonly #bySlot: (Held | undefined)[] = [];
  readonly #byId = new Map<string, Held>();
  readonly #byDigest = new Map<string, Set<Held>>();
  readonly abroad = new Abroad();
  readonly #heads = new Newest();
  readonly #nameNumbers = new Map<string, number>();
  readonly #found = new Map<Held, Held[]>();
  #state = 0;

  /** Changes with whatever changes a likeness or who is found: what was computed in another state is not true any more. */
  get state(): number {
    return this.#state;
  }

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
    this.#renew();
    const slot = this.#shelf.put({ words: decodeCodes(features.words), pairs: decodeCodes(features.pairs) });
    const { id, published, language, digest, isTitle, hasHeadline, title, days, headPeople, people, places } = features;
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
      days,
      headPeople,
      people,
      places,
      headNames,
      names,
      isSettled: false,
    };
    this.#bySlot[slot] = held;
    return held;
  }

  enter(held: Held): void {
    this.#renew();
    this.#byId.set(held.id, held);
    if (held.digest !== null) this.#byDigest.set(held.digest, (this.#byDigest.get(held.digest) ?? new Set()).add(held));
    if (held.isTitle) return;
    this.#heads.add(held.headPeople, held);
    this.abroad.enter(held);
    this.#count(held, 1);
    this.#finder.add(held.slot);
  }

  leave(held: Held): void {
    this.#byId.delete(held.id);
    if (held.digest !== null && this.siblings(held).delete(held) && this.siblings(held).size === 0) this.#byDigest.delete(held.digest);
    if (!held.isTitle) {
      this.#heads.remove(held.headPeople, held);
      this.abroad.leave(held);
      this.#count(held, -1);
      this.#finder.remove(held.slot);
    }
    this.drop(held);
  }

  /** Takes a report off that was not entered. */
  drop(held: Held): void {
    this.#renew();
    this.#bySlot[held.slot] = undefined;
    this.#shelf.take(held.slot);
  }

  /** Reports that share the rarest terms of one, those that share most first. */
  candidates(held: Held): readonly Held[] {
    const known = this.#found.get(held);
    if (known) return known;
    const found = this.#finder
      .like(held.slot)
      .flatMap((slot) => this.#bySlot[slot] ?? [])
      .filter((other) => other !== held);
    this.#found.set(held, found);
    return found;
  }

  /** Whether the heads of several events name a person: one who meets many, so that the name says little and whom it stands beside says much. */
  isBusy(person: number): boolean {
    return new Set(this.#heads.of(person).map(({ event }) => event)).size >= BUSY;
  }

  #renew(): void {
    this.#state++;
    this.#found.clear();
    this.scale.renew();
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
