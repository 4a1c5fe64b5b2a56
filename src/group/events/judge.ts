import type { Catalogue } from "./catalogue.ts";
import type { Held, HeldEvent } from "./held.ts";
import type { Links } from "./links.ts";
import type { Settings } from "./settings.ts";

/** An event that a report may belong to. */
export interface Match {
  event: HeldEvent;
  /** 0…1. */
  score: number;
  /** The report of the event that it is most like. */
  with: Held;
}

const DAY = 86_400_000;
/** How fast likeness fades with the days between two reports. Daily reports of one war are a story, not an event. */
const FADING = 2 * DAY;
/** Reports by which an event is judged: its first ones and its newest, half of each. */
const SPEAKING = 8;
/** Events that are weighed for one report. */
const EVENTS = 10;
/** Likeness of two reports whose heads name each somebody of whom the other says nothing: two visits told in one formula. Less than nothing, so that a summary of both does not bring them together. */
const OTHERS_NAMED = -0.1;

/** More than there are slots. */
const SLOTS = 2 ** 25;

/** Weighs reports against events. */
export class Judge {
  readonly #catalogue: Catalogue;
  readonly #links: Links;
  readonly #settings: Settings;
  /** By pair of slots, as long as nothing comes or goes. */
  readonly #known = new Map<number, number>();
  #state = -1;

  constructor(catalogue: Catalogue, links: Links, settings: Settings) {
    this.#catalogue = catalogue;
    this.#links = links;
    this.#settings = settings;
  }

  /** Events that a report may belong to, the closest first; not its own, and none from which an editor parted it. */
  matches(held: Held): Match[] {
    const events = new Set<HeldEvent>();
    for (const { event } of this.#catalogue.candidates(held)) {
      if (event !== held.event && !this.#links.part(held, event)) events.add(event);
      if (events.size >= EVENTS) break;
    }
    return [...events].map((event) => this.match(held, event)).sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
  }

  /** The mean of its likenesses to the event's reports, and a little of that of the three greatest. */
  match(held: Held, event: HeldEvent): Match {
    const { all } = this.#settings;
    const others = speaking(event).filter((other) => other !== held);
    const scores = others.map((other) => ({ other, score: this.#likeness(held, other) })).sort((a, b) => b.score - a.score);
    return { event, score: all * mean(scores) + (1 - all) * mean(scores.slice(0, 3)), with: scores[0]?.other ?? held };
  }

  /** Mean likeness of the reports of two events. */
  between(a: HeldEvent, b: HeldEvent): number {
    return mean(speaking(a).flatMap((one) => speaking(b).map((other) => ({ score: this.#likeness(one, other) }))));
  }

  /** Of two reports; a pass asks for many more than once. */
  #likeness(a: Held, b: Held): number {
    if (this.#state !== this.#catalogue.state) this.#known.clear();
    this.#state = this.#catalogue.state;
    const pair = Math.min(a.slot, b.slot) * SLOTS + Math.max(a.slot, b.slot);
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const likeness = this.#weighed(a, b);
    this.#known.set(pair, likeness);
    return likeness;
  }

  #weighed(a: Held, b: Held): number {
    if (isColumn(a, b)) return 0;
    if (tellOfOthers(a, b) || this.#meetOthers(a, b)) return OTHERS_NAMED;
    const { noHeadline, otherDay } = this.#settings;
    const apart = (a.at - b.at) / FADING;
    const likeness = this.#catalogue.scale.likeness(a.slot, b.slot) * Math.exp((-apart * apart) / 2);
    return likeness * (a.hasHeadline && b.hasHeadline ? 1 : noHeadline) * (tellOfOtherDays(a, b) ? otherDay : 1);
  }

  /** Whether both heads name people who meet many, and each of them somebody of whom the other report says nothing. */
  #meetOthers(a: Held, b: Held): boolean {
    if (!a.headPeople.some((one) => !b.people.includes(one)) || !b.headPeople.some((one) => !a.people.includes(one))) return false;
    return [a, b].every(({ headPeople }) => headPeople.some((one) => this.#catalogue.isBusy(one)));
  }
}

/** Whether the same headline stands over reports of two days: a column's, not an event's. */
function isColumn(a: Held, b: Held): boolean {
  return a.title !== null && a.title === b.title && Math.abs(a.at - b.at) > DAY * (2 / 3);
}

function tellOfOthers(a: Held, b: Held): boolean {
  return a.headNames.some((name) => !b.names.includes(name)) && b.headNames.some((name) => !a.names.includes(name));
}

function tellOfOtherDays({ days }: Held, { days: others }: Held): boolean {
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
}

function speaking({ reports }: HeldEvent): Held[] {
  return reports.length <= SPEAKING ? reports : [...reports.slice(0, SPEAKING / 2), ...reports.slice(-SPEAKING / 2)];
}

function mean(all: readonly { score: number }[]): number {
  return all.length === 0 ? 0 : all.reduce((sum, { score }) => sum + score, 0) / all.length;
}
