import type { NameFound } from "../../text/names/name-found.ts";
import type { Reading } from "./reading.ts";
import type { Speaker, Speakers } from "./speakers.ts";

/** Words with whoever says them. */
export interface Attribution {
  speaker: Speaker;
  verb: string;
  /** Where the words stand. */
  start: number;
  end: number;
  direct: boolean;
  via: string | null;
  /** The text says on which day it was said. */
  dated: boolean;
  /** Where the clause that attributes begins. */
  clause: number;
}

/** What a sentence is read with. */
export interface Around {
  reading: Reading;
  /** The paragraph as printed. */
  paragraph: string;
  names: readonly NameFound[];
  speakers: Speakers;
  /** The attribution before this sentence in its paragraph. */
  before: Attribution | null;
}
