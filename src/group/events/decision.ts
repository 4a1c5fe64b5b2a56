/** Where a report belongs; ids of events are for ever. */
export interface Decision {
  event: string;
  isNew: boolean;
  /** How like the closest event it is, 0…1, whether it joined or not; 1 for a near copy or where an editor said so. */
  score: number;
  /** The report of that event that it is most like. */
  with: string | null;
  /** Other events that an editor may choose, the closest first. */
  suggestions: Suggestion[];
}

export interface Suggestion {
  event: string;
  score: number;
}

/** What was changed afterwards. A caller keeps it, so that it can be undone. */
export type Change =
  /** A report went to an event that it is closer to (`move`), from being alone (`adopt`), or as an editor said (`link`). */
  | { kind: "move" | "adopt" | "link"; report: string; from: string; to: string; score: number }
  /** All reports of `from` are of `to`, the older; `from` leaves a redirect. */
  | { kind: "merge"; from: string; to: string; score: number }
  /** An event is of a story; `from` is the one that it was of. */
  | { kind: "story"; event: string; from: string | null; to: string; score: number };
