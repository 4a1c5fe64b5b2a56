/** Where decisions fall; likenesses are 0…1. */
export interface Settings {
  /** A report joins the event that it is like from here on. */
  join: number;
  /** Below `join` and from here on it is suggested to an editor. */
  suggest: number;
  /** In a pass: a report that stands alone joins from here on. */
  adopt: number;
  /** A report moves to an event that it is closer to by so much. */
  move: number;
  /** Two events become one whose reports are as alike on average. */
  merge: number;
  /** Arrivals after which a pass is due. */
  passEvery: number;
}

export const SETTINGS: Settings = { join: 0.14, suggest: 0.1, adopt: 0.112, move: 0.02, merge: 0.133, passEvery: 50 };
