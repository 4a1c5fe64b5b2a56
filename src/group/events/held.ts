/** A report in the window. */
export interface Held {
  id: string;
  /** Its place on the shelf. */
  slot: number;
  /** Publication, or arrival where that is not known, UTC ms. */
  at: number;
  event: HeldEvent;
  isTitle: boolean;
  /** Whether a pass has looked at it since it came. */
  isSettled: boolean;
}

/** An event of the window. */
export interface HeldEvent {
  id: string;
  /** In order of arrival. */
  reports: Held[];
  /** Published: it takes no report and gives none. */
  isFrozen: boolean;
}
