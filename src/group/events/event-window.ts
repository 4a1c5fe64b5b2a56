import { Catalogue } from "./catalogue.ts";
import type { Change, Decision, Suggestion } from "./decision.ts";
import type { ReportFeatures } from "./features.ts";
import type { Held, HeldEvent } from "./held.ts";
import { Judge, type Match } from "./judge.ts";
import { Links } from "./links.ts";
import { runPass } from "./run-pass.ts";
import { SETTINGS, type Settings } from "./settings.ts";

/** A report as the store kept it. */
export interface WindowRow {
  features: ReportFeatures;
  /** Arrival, UTC ms. */
  at: number;
  event: string;
  story: string | null;
  /** Whether a pass was run since it was added. */
  isSettled: boolean;
}

/**
 * The reports of the last days and the events that they tell of. What it decides depends on its reports and their order alone, and costs the same
 * whatever the archive holds. Give it everything of one window (`restore`), and it goes on as the one that made the rows.
 */
export class EventWindow {
  readonly #newId: (kind: "event" | "story") => string;
  readonly #settings: Settings;
  readonly #catalogue = new Catalogue();
  readonly #links = new Links();
  readonly #judge: Judge;
  readonly #events = new Map<string, HeldEvent>();
  #unsettled: Held[] = [];

  /** @param newId must give ids that sort by when they were made: of two events that become one the older stays */
  constructor({ newId, settings = SETTINGS }: { newId: (kind: "event" | "story") => string; settings?: Settings }) {
    this.#newId = newId;
    this.#settings = settings;
    this.#judge = new Judge(this.#catalogue, this.#links, settings);
  }

  /**
   * Decides where a new report belongs.
   * @param at its arrival, UTC ms
   * @param copyOf a report of the window of which it is a near copy (`isNearCopy`)
   */
  add(features: ReportFeatures, { at, copyOf = null }: { at: number; copyOf?: string | null }): Decision {
    const fresh: HeldEvent = { id: "", reports: [], isFrozen: false, story: null, isStorySaid: false };
    const held = this.#catalogue.hold(features, at, fresh);
    const matches = this.#judge.matches(held);
    const given = this.#given(held, copyOf);
    const best = given ?? matches[0];
    const joined = best && !best.event.isFrozen && !held.isTitle && best.score >= this.#settings.join ? best.event : this.#made(fresh);
    held.event = joined;
    joined.reports.push(held);
    this.#catalogue.enter(held);
    this.#unsettled.push(held);
    return {
      event: joined.id,
      isNew: joined === fresh,
      score: best?.score ?? 0,
      with: best?.with.id ?? null,
      suggestions: this.#suggestions(held, matches),
    };
  }

  /** Events that a headline without a text, or a report that is not to be kept, may belong to. */
  suggest(features: ReportFeatures, at: number): Suggestion[] {
    const held = this.#catalogue.hold(features, at, { id: "", reports: [], isFrozen: false, story: null, isStorySaid: false });
    const suggestions = this.#suggestions(held, this.#judge.matches(held));
    this.#catalogue.drop(held);
    return suggestions;
  }

  passDue(): boolean {
    return this.#unsettled.length >= this.#settings.passEvery;
  }

  /** Whether anything came since the last pass. */
  hasUnsettled(): boolean {
    return this.#unsettled.length > 0;
  }

  /** Looks again at what came since the last one and at its events: moves, adopts, merges, and chains events into stories. */
  pass(): Change[] {
    const fresh = this.#unsettled;
    this.#unsettled = [];
    for (const held of fresh) held.isSettled = true;
    const newStory = () => this.#newId("story");
    return runPass(fresh, {
      catalogue: this.#catalogue,
      judge: this.#judge,
      links: this.#links,
      settings: this.#settings,
      events: this.#events,
      newStory,
    });
  }

  /** An editor says that two reports tell of one event: their events become one, whatever comes. Either may be out of the window. */
  mustLink(a: string, b: string): Change[] {
    this.#links.join(a, b);
    const [one, other] = [this.#catalogue.get(a)?.event, this.#catalogue.get(b)?.event];
    if (!one || !other || one === other) return [];
    const [to, from] = one.id < other.id ? [one, other] : [other, one];
    for (const held of from.reports) {
      held.event = to;
      to.reports.push(held);
    }
    to.isFrozen ||= from.isFrozen;
    this.#events.delete(from.id);
    return [{ kind: "merge", from: from.id, to: to.id, score: 1 }];
  }

  /** An editor says that two reports tell of two events: the second leaves for a new one where they are in the same. */
  cannotLink(a: string, b: string): Change[] {
    this.#links.separate(a, b);
    const [stays, leaves] = [this.#catalogue.get(a), this.#catalogue.get(b)];
    if (!stays || !leaves || stays.event !== leaves.event) return [];
    const from = leaves.event;
    from.reports.splice(from.reports.indexOf(leaves), 1);
    leaves.event = this.#made({ id: "", reports: [leaves], isFrozen: false, story: from.story, isStorySaid: false });
    return [{ kind: "link", report: b, from: from.id, to: leaves.event.id, score: 1 }];
  }

  /** From now on nothing joins or leaves the event by itself; it is only suggested. An event out of the window is passed over. */
  freeze(event: string): void {
    const held = this.#events.get(event);
    if (held) held.isFrozen = true;
  }

  /** From now on no likeness gives the event a story; to that which it has others may come. An event out of the window is passed over. */
  keepStory(event: string): void {
    const held = this.#events.get(event);
    if (held) held.isStorySaid = true;
  }

  /** Takes out the reports that came before an instant (UTC ms), however old they were; an event without reports takes no more. */
  forget(before: number): void {
    for (const held of this.#catalogue.all()) {
      if (held.arrivedAt >= before) break;
      const { event } = held;
      event.reports.splice(event.reports.indexOf(held), 1);
      if (event.reports.length === 0) this.#events.delete(event.id);
      this.#catalogue.leave(held);
    }
    this.#unsettled = this.#unsettled.filter(({ arrivedAt }) => arrivedAt >= before);
  }

  /** Fills an empty window with what the store kept, in order of arrival. Links and frozen events come by their own calls afterwards. */
  restore(rows: Iterable<WindowRow>): void {
    for (const { features, at, event: id, story, isSettled } of rows) {
      const event = this.#events.get(id) ?? { id, reports: [], isFrozen: false, story, isStorySaid: false };
      this.#events.set(id, event);
      const held = this.#catalogue.hold(features, at, event);
      held.isSettled = isSettled;
      event.reports.push(held);
      this.#catalogue.enter(held);
      if (!isSettled) this.#unsettled.push(held);
    }
  }

  /** The event of a report of the window. */
  eventOf(report: string): string | null {
    return this.#catalogue.get(report)?.event.id ?? null;
  }

  storyOf(event: string): string | null {
    return this.#events.get(event)?.story ?? null;
  }

  /** What decides without any weighing: an editor, or the text itself. */
  #given(held: Held, copyOf: string | null): Match | null {
    for (const id of [...this.#links.partners(held.id), ...(copyOf === null ? [] : [copyOf])]) {
      const other = this.#catalogue.get(id);
      if (other && !this.#links.part(held, other.event)) return { event: other.event, score: 1, with: other };
    }
    return null;
  }

  #made(event: HeldEvent): HeldEvent {
    event.id = this.#newId("event");
    this.#events.set(event.id, event);
    return event;
  }

  /** Events that it is like without being of them, and then those of reports in other languages: no words say how like these are. */
  #suggestions(held: Held, matches: readonly Match[]): Suggestion[] {
    const { suggest } = this.#settings;
    const like = matches.filter(({ event, score }) => event !== held.event && score >= suggest);
    const abroad = this.#catalogue.abroad
      .events(held)
      .filter((event) => event !== held.event && !this.#links.part(held, event) && !like.some((match) => match.event === event));
    return [...like, ...abroad.map((event) => ({ event, score: suggest }))].map(({ event: { id }, score }) => ({ event: id, score }));
  }
}
