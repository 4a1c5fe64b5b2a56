import type { Loss, OldTrail } from "../../core/old-post.ts";
import type { ExtractedReport } from "../../core/report.ts";

/** What shall be imported: one article after the other, each read when its turn comes. */
export interface OldSite {
  /** What is counted: files, articles, addresses. */
  noun: string;
  /** How many there are. */
  total: number;
  /** Address of its front page, whose links become the portal's own; null where nobody said. */
  siteUrl: string | null;
  articles(): AsyncIterable<OldSource>;
  /** What of it is no article, once all of them were read. */
  losses(): Loss[];
}

/** An article that has not been read yet. */
export interface OldSource {
  /** For the lines that tell of it. */
  name: string;
  /** Where it stood, whole, where that is known beforehand: it is known again by it. */
  url: string | null;
  /** @throws {Refused} where it is none, or cannot be read */
  read(): Promise<OldArticle>;
}

/** An article of an old site, read. */
export interface OldArticle {
  /** What is kept of it: as it came. */
  bytes: Uint8Array;
  /** Media type of `bytes`. */
  type: string;
  file: string | null;
  report: ExtractedReport;
  isDraft: boolean;
  trails: readonly OldTrail[];
  /** Where it stood, whole: these lead to it from now on. */
  oldUrls: readonly string[];
  summary: string | null;
  /** Address of a picture. */
  leadPicture: string | null;
  losses: Loss[];
}
