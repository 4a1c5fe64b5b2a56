import type { ToldName } from "../../core/event-page.ts";
import type { DispatchMatter } from "./matter.ts";
import type { Telling } from "./tellings.ts";

const SHOWN = 12;
/** From so many texts on, a name that only one of them has is no part of the event. */
const MANY = 3;

/** The names of one kind that most texts have, each with how many have it; near copies count once. */
export function namesOf(tellings: readonly Telling[], kind: keyof Pick<DispatchMatter, "people" | "places" | "organisations">): ToldName[] {
  const counts = new Map<string, number>();
  for (const { dispatch } of tellings) for (const name of new Set(dispatch[kind])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fewest = tellings.length < MANY ? 1 : 2;
  return [...counts]
    .filter(([name, sources]) => name !== "" && sources >= fewest)
    .map(([name, sources]) => ({ name, sources }))
    .sort((a, b) => b.sources - a.sources) // stable: what was named first goes first
    .slice(0, SHOWN);
}
