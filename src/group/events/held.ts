import type { Named } from "./named.ts";

/** A report in the window. */
export interface Held extends Named {
  id: string;
  /** Its place on the shelf. */
  slot: number;
  /** Publication, UTC ms; arrival where that is not known. */
  at: number;
  /** UTC ms. */
  arrivedAt: number;
  event: HeldEvent;
  language: string | null;
  digest: string | null;
  isTitle: boolean;
  hasHeadline: boolean;
  title: number | null;
  days: readonly number[];
  headNames: readonly number[];
  names: readonly number[];
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
  story: string | null;
  /** An editor said of which story it is, or of none. */
  isStorySaid: boolean;
}
