import type { Catalogue } from "./catalogue.ts";
import type { Change } from "./decision.ts";
import type { Held, HeldEvent } from "./held.ts";
import type { Judge } from "./judge.ts";
import type { Links } from "./links.ts";
import type { Settings } from "./settings.ts";

interface Around {
  catalogue: Catalogue;
  judge: Judge;
  links: Links;
  settings: Settings;
  events: Map<string, HeldEvent>;
  newStory: () => string;
}

/** A change may make another one possible; beyond three rounds there were none. */
const ROUNDS = 3;
/** Reports of one event that are looked at, the newest: a thousand that say the same need no second look. */
const LOOKED_AT = 64;

/** Looks again at the events of reports that came: what is in them may leave, they may take what stands alone, and become one with others. */
export function runPass(fresh: readonly Held[], around: Around): Change[] {
  const changes: Change[] = [];
  let touched = new Set<HeldEvent>();
  for (const held of fresh) if (!held.isTitle) for (const one of [held, ...around.catalogue.siblings(held)]) touched.add(one.event);
  const seen = new Set(touched);
  for (let round = 0; round < ROUNDS && touched.size > 0; round++) {
    const next = new Set<HeldEvent>();
    for (const event of touched) for (const held of event.reports.slice(-LOOKED_AT)) settle(held, around, changes, next);
    for (const event of touched) if (event.reports.length > 0) merge(event, around, changes, next);
    touched = new Set([...next].filter(({ reports }) => reports.length > 0));
    for (const event of touched) seen.add(event);
  }
  for (const event of seen) if (event.reports.length > 0) chain(event, around, changes);
  return changes;
}

/** Lets a report go to an event that it is closer to. */
function settle(held: Held, { judge, links, settings, events }: Around, changes: Change[], touched: Set<HeldEvent>): void {
  const from = held.event;
  if (held.isTitle || from.isFrozen || links.hold(held.id)) return;
  const best = judge.matches(held).find(({ event }) => !event.isFrozen);
  const isAlone = from.reports.length === 1;
  if (!best || best.score < (isAlone && hasSiblings(held, best.event) ? settings.sibling : settings.adopt)) return;
  if (!isAlone && best.score <= judge.match(held, from).score + settings.move) return;
  const { event: to, score } = best;
  from.reports.splice(from.reports.indexOf(held), 1);
  held.event = to;
  to.reports.push(held);
  touched.add(to);
  if (isAlone) events.delete(from.id);
  else touched.add(from);
  changes.push({ kind: isAlone ? "adopt" : "move", report: held.id, from: from.id, to: to.id, score });
}

/** Whether two other parts of its digest are in the event. */
function hasSiblings({ digest }: Held, { reports }: HeldEvent): boolean {
  return digest !== null && reports.filter((other) => other.digest === digest).length >= 2;
}

/** Whether all that an event has are parts of a digest of which two others are in the other one. */
function restOfDigest({ reports }: HeldEvent, other: HeldEvent): boolean {
  const [digest = null, ...more] = new Set(reports.map((held) => held.digest));
  return digest !== null && more.length === 0 && other.reports.filter((held) => held.digest === digest).length >= 2;
}

/** Makes an event one with the closest that is as like it on average as reports of one event are. */
function merge(event: HeldEvent, around: Around, changes: Change[], touched: Set<HeldEvent>): void {
  if (event.isFrozen) return;
  const others = closest(event, around);
  for (const { event: other, score } of others)
    if (other.reports.length === 1 && score >= around.settings.suggest) settle(other.reports[0] as Held, around, changes, touched);
  const best = others.find(({ event: { reports } }) => reports.length > 0);
  if (event.reports.length === 0 || !best) return;
  const isOneDigest = restOfDigest(event, best.event) || restOfDigest(best.event, event);
  if (best.score < (isOneDigest ? around.settings.adopt : around.settings.merge)) return;
  const [to, from] = event.id < best.event.id ? [event, best.event] : [best.event, event];
  for (const held of from.reports) {
    held.event = to;
    to.reports.push(held);
  }
  from.reports = [];
  around.events.delete(from.id);
  touched.add(to);
  changes.push({ kind: "merge", from: from.id, to: to.id, score: best.score });
}

/** Other events with their mean likeness, the closest first; none that an editor parted, none that is frozen. */
function closest(event: HeldEvent, { judge, links }: Around): { event: HeldEvent; score: number }[] {
  const others = new Set<HeldEvent>();
  for (const held of event.reports.slice(0, ASKED)) if (!held.isTitle) for (const match of judge.matches(held)) others.add(match.event);
  const free = [...others].filter((other) => !other.isFrozen && !other.reports.some((held) => links.part(held, event)));
  const scored = free.map((other) => ({ event: other, score: judge.between(event, other) }));
  return scored.sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
}

/** Reports of an event by which others are looked up. */
const ASKED = 4;

/** Gives an event the story of the closest one, or one to both. */
function chain(event: HeldEvent, around: Around, changes: Change[]): void {
  if (event.story !== null || event.isStorySaid) return;
  const best = closest(event, around)[0];
  if (!best || best.score < around.settings.story || (best.event.story === null && best.event.isStorySaid)) return;
  const to = best.event.story ?? around.newStory();
  for (const one of [best.event, event]) {
    if (one.story === to) continue;
    changes.push({ kind: "story", event: one.id, from: one.story, to, score: best.score });
    one.story = to;
  }
}
