/** One measured share, 0…1, more is better. */
export interface Figure {
  name: string;
  value: number;
  /** What else the run counted, for people. */
  note?: string;
}

/** What a figure may not fall below, and where that comes from. */
export interface Floor {
  name: string;
  /** The best figure so far less `SLACK`. Only ever raised. */
  floor: number;
  /** The best figure so far. */
  figure: number;
  /** Day of that figure, `YYYY-MM-DD`. */
  date: string;
  method: string;
}

/** How far a figure may fall below the best so far: about one page in three hundred. */
const SLACK = 0.003;

/** A floor that `value` allows, to four places. */
export function floorFor(value: number): number {
  // Rounded first, because .816 less .003 is a little under .813 in binary.
  return Math.floor(Math.round((value - SLACK) * 1_000_000) / 100) / 10_000;
}
