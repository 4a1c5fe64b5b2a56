import type { Licence } from "../../core/source.ts";

/** Which events the desk shows; what is missing filters nothing. A report fits `sourceId`, `licence`, `language` and `sectionId` together, and one that does is enough. */
export interface DeskFilter {
  /** Something came of it within so many hours. */
  hours: number;
  /** Words of a headline, in either script. */
  q?: string | undefined;
  sourceId?: string | undefined;
  /** What the source allows today. */
  licence?: Licence | undefined;
  /** BCP 47, as reports have it. */
  language?: string | undefined;
  /** Where rules put a report. */
  sectionId?: string | undefined;
  /** Only those that one follows. */
  isFollowed?: boolean | undefined;
  /** Only those of which something is new to one. */
  isUnread?: boolean | undefined;
  order: "weight" | "newest";
}
