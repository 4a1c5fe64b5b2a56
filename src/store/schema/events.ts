interface EventRow {
  id: string;
  /** The event that it is part of now, which may be of another in turn. */
  mergedInto: string | null;
  storyId: string | null;
  createdAt: number;
  /** When its first and its latest dispatch were filed, UTC ms. */
  firstAt: number;
  lastAt: number;
  /** 1 once it is published: nothing joins or leaves it by itself any more. */
  isFrozen: number;
  /** 1 once an editor said of which story it is, or of none. */
  isStorySaid: number;
}

/** A dispatch as it was grouped: the first version of its report, and its place among that report's dispatches (0 where it has none). */
interface EventDispatchRow {
  reportId: string;
  position: number;
  eventId: string;
  /** When it was filed, or came where that is earlier; when it was grouped. UTC ms. */
  at: number;
  arrivedAt: number;
  /** Whether it was looked at a second time, beside what came after it. */
  isSettled: number;
  /** JSON of group/events' ReportFeatures. */
  features: string;
}

/** What was decided, by whom; what is undone stays. */
interface EventActRow {
  number: number;
  at: number;
  /** `ingest`, or who of the staff. */
  actor: string;
  kind: "new" | "join" | "move" | "adopt" | "link" | "merge" | "story" | "undo" | "refuse" | "freeze" | "thaw";
  fromEventId: string | null;
  /** The event that it ended in; for `story` the one that is chained, with the story's id in `fromEventId`. */
  toEventId: string;
  /** How like they were, 0…1; 1 where somebody said so. */
  score: number;
  /** JSON of the keys of the dispatches that went there. */
  dispatches: string;
  undoneAt: number | null;
}

export interface EventsSchema {
  events: EventRow;
  /** `title` is the editors'. */
  stories: { id: string; createdAt: number; title: string | null };
  eventDispatches: EventDispatchRow;
  /** Where an editor may put a dispatch that belongs elsewhere now. */
  eventSuggestions: { reportId: string; position: number; eventId: string; score: number; refusedAt: number | null };
  eventActs: EventActRow;
  /** What editors said of two dispatches (by their keys, the smaller first): of one event, or of two. */
  eventLinks: { kind: "must" | "cannot"; one: string; other: string };
  /** Reports (first versions) that wait to be grouped. */
  groupChecks: { reportId: string };
  /** What one of the staff saw of an event last (UTC ms: what was grouped later is new to them), and since when they follow it; null where they do not. */
  deskMarks: { staffId: string; eventId: string; seenAt: number | null; followedAt: number | null };
  /** One row, `id` 1: which process groups, and until when (UTC ms) unless it says so again. */
  grouping: { id: number; holder: string; until: number };
}
