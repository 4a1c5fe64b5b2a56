/**
 * What an event shows: who reported it, what each report alone says, who said what. JSON; written once by `group/telling` and frozen with the page
 * that is published. Of a report of others it holds the headline, an address and a few attributed sentences, never its text. Times are UTC ms.
 */
export interface EventTold {
  id: string;
  headline: string;
  /** A sentence of one report that most of the others say as well, or null where none will do. */
  lead: { text: string; sourceName: string; dispatchId: string } | null;
  /** Of the earliest and of the latest dispatch; `firstAt` ≤ `lastAt`. */
  firstAt: number;
  lastAt: number;
  /** The earliest first; near copies are folded under the earliest of them. */
  sources: ToldSource[];
  /** Whoever is quoted by most sources first. */
  quotations: ToldSpeaker[];
  people: ToldName[];
  places: ToldName[];
  organisations: ToldName[];
  /** What was new when it was reported, the earliest first. */
  timeline: ToldStep[];
}

/** One dispatch of the event. */
export interface ToldSource {
  dispatchId: string;
  sourceName: string;
  headline: string | null;
  /** Where its original is to be read; null where nobody knows. */
  url: string | null;
  /** The newsroom's own article made of it, shown while that is public; null where it is another's report alone. */
  articleId: string | null;
  at: number;
  /** The report says only 日前: `at` is that of the report which carries it. */
  dateInferred: boolean;
  copies: { dispatchId: string; sourceName: string; url: string | null; at: number }[];
  /** Sentences of which no other report of the event says the like. */
  alone: string[];
}

export interface ToldSpeaker {
  /** As the names table has it, or as printed. */
  speaker: string;
  role: string | null;
  quotations: ToldQuotation[];
}

/** What one speaker said, in the wording that most sources have. */
export interface ToldQuotation {
  text: string;
  direct: boolean;
  /** Who carries this very wording, the earliest first. */
  by: ToldCarrier[];
  /** The other wordings. */
  variants: { direct: boolean; by: ToldCarrier[]; pieces: WordingPiece[] }[];
}

/** `via` is the agency that the source itself took it from. */
export interface ToldCarrier {
  dispatchId: string;
  sourceName: string;
  via: string | null;
}

/** A run of text that the commoner wording and this one share, or that only this one has (`added`), or only the commoner one (`removed`). */
export interface WordingPiece {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A name and how many sources have it. */
export interface ToldName {
  name: string;
  sources: number;
}

export interface ToldStep {
  at: number;
  dateInferred: boolean;
  dispatchId: string;
  sourceName: string;
  text: string;
}

/** A chain of events (a visit, a flood) as a site shows it: its public events, the earliest first. */
export interface PublicStory {
  id: string;
  /** What editors called it, or the headline of its first event. */
  title: string;
  events: EventItem[];
}

/** What a list says of an event. */
export interface EventItem {
  id: string;
  headline: string;
  /** The lead sentence; empty where there is none. */
  summary: string;
  /** Who reported it, the earliest first, none twice. */
  sourceNames: string[];
  firstAt: number;
  lastAt: number;
  /** When its page was first published. */
  publishedAt: number;
}
