/** Where decisions fall; likenesses are 0…1. Chosen on the measuring set itself, over a few orders: see docs/decisions/019-grouping.md for what that is worth. */
export interface Settings {
  /** A report joins the event that it is like from here on. */
  join: number;
  /** Below `join` and from here on it is suggested to an editor. */
  suggest: number;
  /** In a pass: a report that stands alone joins from here on. */
  adopt: number;
  /** The same where two parts of its digest are in the event. */
  sibling: number;
  /** In a pass: a report moves to an event that it is closer to by so much. */
  move: number;
  /** In a pass: two events become one whose reports are as alike on average. */
  merge: number;
  /** Two events are of one story from here on. */
  story: number;
  /** Share of all reports of an event in its score beside the three closest. */
  all: number;
  /** Two headlines of one event share more words than their bodies do; without them likeness runs lower by as much. */
  noHeadline: number;
  /** What is left of the likeness of two reports whose heads tell of different days. */
  otherDay: number;
  /** Arrivals after which a pass is due. */
  passEvery: number;
}

export const SETTINGS: Settings = {
  ...{ join: 0.16, suggest: 0.09, adopt: 0.091, sibling: 0.06, move: 0.02, merge: 0.1365, story: 0.07 },
  ...{ all: 0.8, noHeadline: 1.2, otherDay: 0.7, passEvery: 150 },
};
