import { decoded, type ReportFeatures } from "./features.ts";
import type { Held, HeldEvent } from "./held.ts";
import { POSTED, Postings } from "./postings.ts";
import { Rarity } from "./rarity.ts";
import { Scale } from "./scale.ts";
import { SETTINGS, type Settings } from "./settings.ts";
import { Shelf } from "./shelf.ts";

export interface Suggestion {
  event: string;
  score: number;
}

export interface Decision {
  event: string;
  isNew: boolean;
  score: number;
  with: string | null;
  suggestions: Suggestion[];
}

export interface Change {
  kind: "move" | "adopt" | "merge";
  report: string | null;
  from: string;
  to: string;
  score: number;
}

interface Match {
  event: HeldEvent;
  score: number;
  with: Held;
}

const DAY = 86_400_000;
const TAU = 4 * DAY;
const LOOKED_UP = 32;
const PER_TERM = 400;
const CANDIDATES = 24;
const EVENTS = 10;

export class EventWindow {
  readonly #newId: () => string;
  readonly #settings: Settings;
  readonly #shelf = new Shelf();
  readonly #rarity = new Rarity();
  readonly #postings = new Postings();
  readonly #scale = new Scale(this.#shelf, this.#rarity);
  readonly #bySlot: (Held | undefined)[] = [];
  readonly #byId = new Map<string, Held>();
  readonly #events = new Map<string, HeldEvent>();
  #unsettled: Held[] = [];
  #marks = new Float32Array(0);

  constructor({ newId, settings = SETTINGS }: { newId: () => string; settings?: Settings }) {
    this.#newId = newId;
    this.#settings = settings;
  }

  add(features: ReportFeatures, { at }: { at: number }): Decision {
    const held = this.#hold(features, at);
    const matches = held.isTitle ? [] : this.#matches(held);
    const best = matches[0];
    if (best && best.score >= this.#settings.join) {
      this.#assign(held, best.event);
      return { event: best.event.id, isNew: false, score: best.score, with: best.with.id, suggestions: [] };
    }
    const event: HeldEvent = { id: this.#newId(), reports: [], isFrozen: false };
    this.#events.set(event.id, event);
    this.#assign(held, event);
    const suggestions = matches.filter(({ score }) => score >= this.#settings.suggest).map(({ event: { id }, score }) => ({ event: id, score }));
    return { event: event.id, isNew: true, score: best?.score ?? 0, with: best?.with.id ?? null, suggestions };
  }

  passDue(): boolean {
    return this.#unsettled.length >= this.#settings.passEvery;
  }

  pass(): Change[] {
    const changes: Change[] = [];
    const touched = new Set(this.#unsettled.map(({ event }) => event));
    for (const held of this.#unsettled) held.isSettled = true;
    this.#unsettled = [];
    for (let round = 0; round < 3 && touched.size > 0; round++) {
      const before = changes.length;
      const events = [...touched];
      touched.clear();
      for (const event of events) for (const held of event.reports.slice(-64)) this.#settle(held, changes, touched);
      for (const event of events) if (event.reports.length > 0) this.#merge(event, changes, touched);
      if (changes.length === before) break;
    }
    return changes;
  }

  eventOf(report: string): string | null {
    return this.#byId.get(report)?.event.id ?? null;
  }

  #settle(held: Held, changes: Change[], touched: Set<HeldEvent>): void {
    if (held.isTitle) return;
    const own = held.event;
    const [best] = this.#matches(held, own);
    if (!best || best.score < this.#settings.adopt) return;
    const isAlone = own.reports.length === 1;
    if (!isAlone && best.score <= this.#score(held, own).score + this.#settings.move) return;
    own.reports.splice(own.reports.indexOf(held), 1);
    this.#assignOnly(held, best.event);
    if (own.reports.length === 0) this.#events.delete(own.id);
    touched.add(best.event);
    if (!isAlone) touched.add(own);
    changes.push({ kind: isAlone ? "adopt" : "move", report: held.id, from: own.id, to: best.event.id, score: best.score });
  }

  #merge(event: HeldEvent, changes: Change[], touched: Set<HeldEvent>): void {
    let best: { other: HeldEvent; score: number } | null = null;
    const tried = new Set<HeldEvent>([event]);
    for (const held of representatives(event)) {
      if (held.isTitle) continue;
      for (const { event: other } of this.#matches(held, event)) {
        if (tried.has(other)) continue;
        tried.add(other);
        const score = this.#between(event, other);
        if (score >= this.#settings.merge && (!best || score > best.score)) best = { other, score };
      }
    }
    if (!best) return;
    const [to, from] = event.id < best.other.id ? [event, best.other] : [best.other, event];
    for (const held of from.reports) this.#assignOnly(held, to);
    from.reports = [];
    this.#events.delete(from.id);
    touched.delete(from);
    touched.add(to);
    changes.push({ kind: "merge", report: null, from: from.id, to: to.id, score: best.score });
  }

  #between(a: HeldEvent, b: HeldEvent): number {
    let sum = 0;
    const [ours, theirs] = [representatives(a), representatives(b)];
    for (const one of ours) {
      this.#scale.load(one.slot);
      for (const other of theirs) sum += this.#scale.likeness(other.slot) * nearness(one.at, other.at);
    }
    return sum / ours.length / theirs.length;
  }

  #hold(features: ReportFeatures, at: number): Held {
    const terms = { words: decoded(features.words), pairs: decoded(features.pairs) };
    const slot = this.#shelf.put(terms);
    const held = { id: features.id, slot, at: features.published ?? at, isTitle: features.isTitle, isSettled: false } as Held;
    this.#bySlot[slot] = held;
    this.#byId.set(held.id, held);
    return held;
  }

  #assign(held: Held, event: HeldEvent): void {
    this.#assignOnly(held, event);
    this.#unsettled.push(held);
    if (held.isTitle) return;
    this.#rarity.count(this.#shelf.words(held.slot), 1);
    this.#rarity.count(this.#shelf.pairs(held.slot), 1);
    this.#rarity.countReports(1);
    const half = POSTED / 2;
    this.#postings.add(
      held.slot,
      [...this.#shelf.words(held.slot).subarray(0, half), ...this.#shelf.pairs(held.slot).subarray(0, half)].map((code) => code >>> 5),
    );
  }

  #assignOnly(held: Held, event: HeldEvent): void {
    held.event = event;
    event.reports.push(held);
  }

  /** Events that the report may belong to, the closest first. */
  #matches(held: Held, except?: HeldEvent): Match[] {
    this.#scale.load(held.slot);
    const events = new Set<HeldEvent>();
    for (const slot of this.#candidates(held)) {
      const event = this.#bySlot[slot]?.event;
      if (event && event !== except) events.add(event);
      if (events.size >= EVENTS) break;
    }
    return [...events].map((event) => this.#score(held, event, true)).sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
  }

  #score(held: Held, event: HeldEvent, isLoaded = false): Match {
    if (!isLoaded) this.#scale.load(held.slot);
    const scores: { score: number; with: Held }[] = [];
    for (const other of representatives(event))
      if (other !== held) scores.push({ score: this.#scale.likeness(other.slot) * nearness(held.at, other.at), with: other });
    scores.sort((a, b) => b.score - a.score);
    const mean = (some: typeof scores) => some.reduce((sum, { score }) => sum + score, 0) / Math.max(1, some.length);
    return { event, score: (mean(scores) + mean(scores.slice(0, 3))) / 2, with: scores[0]?.with ?? held };
  }

  #candidates(held: Held): number[] {
    const strongest: { term: number; weight: number }[] = [];
    for (const codes of [this.#shelf.words(held.slot), this.#shelf.pairs(held.slot)])
      for (const code of codes) strongest.push({ term: code >>> 5, weight: this.#scale.weight(code, false) });
    strongest.sort((a, b) => b.weight - a.weight || a.term - b.term);
    if (this.#marks.length < this.#shelf.size) this.#marks = new Float32Array(this.#shelf.size * 1.5);
    const touched: number[] = [];
    for (const { term, weight } of strongest.slice(0, LOOKED_UP)) {
      this.#postings.walk(term, PER_TERM, (slot) => {
        if (this.#marks[slot] === 0) touched.push(slot);
        this.#marks[slot] = (this.#marks[slot] ?? 0) + weight * weight;
      });
    }
    const best = touched.map((slot) => ({ slot, mark: this.#marks[slot] ?? 0 })).sort((a, b) => b.mark - a.mark || a.slot - b.slot);
    for (const slot of touched) this.#marks[slot] = 0;
    return best
      .filter(({ slot }) => slot !== held.slot)
      .slice(0, CANDIDATES)
      .map(({ slot }) => slot);
  }
}

const SPOKEN_FOR = 8;

function representatives({ reports }: HeldEvent): Held[] {
  return reports.length <= SPOKEN_FOR ? reports : [...reports.slice(0, SPOKEN_FOR / 2), ...reports.slice(-SPOKEN_FOR / 2)];
}

function nearness(a: number, b: number): number {
  const apart = (a - b) / TAU;
  return Math.exp((-apart * apart) / 2);
}
