import { EventWindow } from "../src/group/events/event-window.ts";
import type { ReportFeatures } from "../src/group/events/features.ts";
import type { Figure } from "./figure.ts";

/** Of the events of reports that are published once they are grouped, the share that others which come later, as if on the same day, neither join nor change. */
export function publishedKept(told: readonly ReportFeatures[], others: readonly ReportFeatures[]): Figure {
  let made = 0;
  const window = new EventWindow({ newId: () => String(++made).padStart(7, "0") });
  const add = (one: ReportFeatures) => {
    window.add({ ...one, published: null }, { at: 0 });
    if (window.passDue()) window.pass();
  };
  told.forEach(add);
  window.pass();
  const before = new Map(told.map(({ id }) => [id, window.eventOf(id) ?? ""]));
  const events = new Set(before.values());
  for (const event of events) window.freeze(event);
  others.forEach(add);
  window.pass();
  const changed = new Set([...before].filter(([id, event]) => window.eventOf(id) !== event).map(([, event]) => event));
  for (const { id } of others) changed.add(window.eventOf(id) ?? "");
  const kept = [...events].filter((event) => !changed.has(event));
  return { name: "events published: left as they were by a thousand other reports", value: kept.length / events.size };
}
