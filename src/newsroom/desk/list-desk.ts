import type { Store } from "../../store/store.ts";
import { COUNTED, type CountedEvent, countedEvents } from "./counted-events.ts";
import type { DeskFilter } from "./desk-filter.ts";
import { type DeskLine, deskLines } from "./desk-lines.ts";
import { weighEvent } from "./weigh-event.ts";

/** The desk as one of the staff sees it. `events` and `unread` count all that the filter lets through; `isCut` where the span holds more than are looked at. */
export interface Desk {
  lines: DeskLine[];
  events: number;
  unread: number;
  isCut: boolean;
}

/** The first so many events of the desk. */
export async function listDesk(store: Store, staffId: string, filter: DeskFilter, limit: number): Promise<Desk> {
  const now = store.clock.now();
  const counted = await countedEvents({ db: store.write, staffId, now }, filter);
  const weights = new Map(counted.map((event) => [event.id, filter.order === "newest" ? event.lastAt : weighEvent(event, now)]));
  const heavier = (a: CountedEvent, b: CountedEvent) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) || (a.id < b.id ? 1 : -1);
  return {
    lines: await deskLines(store.write, counted.sort(heavier).slice(0, limit)),
    events: counted.length,
    unread: counted.filter(({ fresh }) => fresh > 0).length,
    isCut: counted.length >= COUNTED,
  };
}
