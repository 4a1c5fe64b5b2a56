import type { Held, HeldEvent } from "./held.ts";
import { Newest } from "./newest.ts";

/** Names that two reports must share. */
const SHARED = 2;
/** A name is rare that stands in so large a share of the window's reports at most; in a small window, or a large one, in so many. */
const RARE = 0.02;
const RARE_FEW = 4;
const RARE_MANY = 48;
const DAY = 86_400_000;
const MOST = 5;

/** Finds reports in other languages that may tell of the same: no word is shared, but people and places of the table of names are one in all of them. */
export class Abroad {
  readonly #newest = new Newest();
  #reports = 0;

  enter(held: Held): void {
    this.#newest.add([...held.people, ...held.places], held);
    this.#reports++;
  }

  leave(held: Held): void {
    this.#newest.remove([...held.people, ...held.places], held);
    this.#reports--;
  }

  /** Events of reports in another language that share two rare people or places with it and the day; those that share most first. */
  events(held: Held): HeldEvent[] {
    const shared = new Map<Held, number>();
    for (const name of [...held.people, ...held.places]) {
      const all = this.#newest.of(name);
      if (all.length > this.#most()) continue;
      for (const other of all) if (isAbroad(held, other) && isSameDay(held, other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const found = [...shared].filter(([, names]) => names >= SHARED).toSorted(([, a], [, b]) => b - a);
    return [...new Set(found.map(([{ event }]) => event))].slice(0, MOST);
  }

  #most(): number {
    return Math.min(RARE_MANY, Math.max(RARE_FEW, this.#reports * RARE));
  }
}

function isAbroad({ language: a }: Held, { language: b }: Held): boolean {
  return a !== null && b !== null && a.split("-")[0] !== b.split("-")[0];
}

/** Whether both tell of one day of a month, or came within a day where one of them tells of none. */
function isSameDay(a: Held, b: Held): boolean {
  if (Math.abs(a.at - b.at) > DAY * 7) return false;
  return a.days.length > 0 && b.days.length > 0 ? a.days.some((day) => b.days.includes(day)) : Math.abs(a.at - b.at) <= DAY;
}
