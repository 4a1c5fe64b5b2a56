/** What Dateline writes of IPTC ninjs 3.0: a news item as JSON. Times are ISO 8601, addresses whole. */
export interface Ninjs {
  standard: { name: "ninjs"; version: "3.0"; schema: string };
  /** The item's public address, for ever. */
  uri: string;
  type: "text" | "audio" | "video" | "composite";
  representationType: "full" | "partial";
  firstCreated?: string;
  versionCreated?: string;
  pubStatus: "usable" | "canceled";
  language: string;
  altIds: Valued[];
  headlines: Valued[];
  descriptions?: Valued[];
  bodies?: NinjsBody[];
  by?: string;
  located?: string;
  people?: { name: string; rel: string }[];
  infoSources?: { name: string; role: string; uri?: string }[];
  subjects?: { name: string; rel: string; uri: string; literal: string }[];
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  renditions?: NinjsRendition[];
  associations?: NinjsAssociation[];
}

interface Valued {
  role: string;
  contentType?: string;
  value: string;
}

interface NinjsBody extends Valued {
  /** Visible characters without spaces. */
  charCount: number;
}

/** Sizes in px, `sizeInBytes` in bytes, `duration` in seconds. */
interface NinjsRendition {
  name: string;
  href: string;
  contentType: string;
  width?: number;
  height?: number;
  sizeInBytes?: number;
  duration?: number;
  /** What must stay in sight, px from the top left. */
  poi?: { x: number; y: number };
}

/** What belongs to an item: its pictures, its related links, or the items of a list. */
export interface NinjsAssociation extends Partial<Omit<Ninjs, "standard" | "type">> {
  /** Unique within its item. */
  name: string;
  rel: "picture" | "related" | "item";
  uri: string;
  type?: Ninjs["type"] | "picture";
}

export const NINJS_STANDARD: Ninjs["standard"] = { name: "ninjs", version: "3.0", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json" };
