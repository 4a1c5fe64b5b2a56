/** What an old site's own program says of one article. Nothing of it has been checked or made safe. */
export interface OldPost {
  /** Its page on the old site, whole. */
  url: string | null;
  /** Other addresses that led there, whole: `https://old.example/?p=12`. */
  otherUrls: string[];
  /** Plain text on one line. */
  headline: string | null;
  byline: string[];
  /** ISO 8601 with offset; null for what was never published. */
  published: string | null;
  /** What its newsroom had not published: it comes in as a draft. */
  isDraft: boolean;
  /** Its sections, its home first. */
  trails: OldTrail[];
  summary: string | null;
  /** Markup with whole addresses of pictures. Not sanitised. */
  bodyHtml: string;
  /** Address of the picture that stands for it. */
  leadPicture: string | null;
  losses: Loss[];
}

/** A section of an old site, those above it before it. */
export type OldTrail = readonly OldSection[];

export interface OldSection {
  name: string;
  /** Its part of an address, or null where nobody said. */
  slug: string | null;
}

/** What could not be carried over. */
export interface Loss {
  kind: LossKind;
  /** How often, at least 1. */
  count: number;
  /** For people. */
  detail: string;
}

export type LossKind =
  | "address"
  | "body"
  | "comments"
  | "embeds"
  | "fields"
  | "pictures"
  | "section"
  | "shortcodes"
  | "state"
  | "tags"
  | "time"
  | "unread";

/** One loss where there is any, else none. */
export function lossOf(kind: LossKind, count: number, detail: string): Loss[] {
  return count > 0 ? [{ kind, count, detail }] : [];
}
