import { COMMUNITY_BY_DEFAULT, type Community } from "./community.ts";

/** 站点: a portal, as its administrator describes it. Stored as JSON beside its id; checked on entry. */
export interface Site {
  /** Short name used on the command line and in tags: small letters, digits, hyphens. */
  id: string;
  name: string;
  /** Names that it had before, under which own works may be filed. */
  formerNames?: string[];
  tagline: string;
  /** Host names (no port) on which it answers; the first is the canonical one. */
  hosts: string[];
  /** Public origin, `https://example.cn`; null while it is only tried out on loopback. */
  origin: string | null;
  /** IANA zone of the times that it prints. */
  zone: string;
  /** Which of the two looks it wears. */
  theme: "city" | "digest";
  /** BCP 47 of its own text. */
  language: "zh-Hans" | "zh-Hant";
  /** Whether it has a twin in Traditional characters below `/hant/`, and in whose forms. Sites described before there was one have Taiwan's. */
  edition?: Edition | "off";
  /** How a time of publication is printed on an article: tokens Y M D (unpadded: y m d) h i s. */
  timeForm: string;
  breadcrumb: { label: string; separator: string; home: string; here: string };
  /** Own desk's place and act for text compiled here: 云州, 编发. */
  desk: { place: string; act: string } | null;
  /** Under every article: 丝路资讯网 www.example. */
  signOff: string | null;
  /** Copyright and disclaimer clauses; `own` under own works, `reprint` under all others, `takedown` under both. */
  clauses: { own: string; reprint: string; takedown: string };
  /** Year of the first copyright; the last is computed. */
  since: number;
  registrations: Registration[];
  about: string;
  contact: string;
  /** The whole site in grey, for days of mourning. */
  mourning: boolean;
  /** What its feeds carry of each article: all of it, or (where this is missing) its summary. */
  feedText?: "full" | "summary";
  /** Readers' accounts: strangers may open one, or only those log in who have one, or (where it is missing, too) there are none and no page speaks of them. */
  registration?: "open" | "closed" | "off";
  /** What readers may do; COMMUNITY_BY_DEFAULT where it is missing. */
  community?: Community;
}

/** Whose forms of Traditional characters: Taiwan's, Hong Kong's. */
export type Edition = "tw" | "hk";

/** What a site has whose description says nothing of it. */
export const USUAL_EDITION: Edition = "tw";

/** The twin that a site has; none where its own text is Traditional. */
export function editionOf({ edition = USUAL_EDITION, language }: Pick<Site, "edition" | "language">): Edition | null {
  return edition === "off" || language === "zh-Hant" ? null : edition;
}

/** Whether a site has readers' accounts. */
export function hasReaders({ registration = "off" }: Site): boolean {
  return registration !== "off";
}

/** 备案: a registration as the footer shows it. */
export interface Registration {
  label: string;
  url: string | null;
  /** A drawing of our own, a picture of the library with its public address, or none. */
  icon?: "police" | "icp" | "licence" | { assetId: string; path: string } | null;
}

/** What readers may do on a site. */
export function communityOf({ community }: Site): Community {
  return community ?? COMMUNITY_BY_DEFAULT;
}

/** Where the site's pages live: what its administrator says, or loopback at `port` while it is only tried out. No slash at the end. */
export function originOf({ origin, hosts }: Site, port: number): string {
  return origin ?? `http://${hosts[0] ?? "localhost"}:${port}`;
}
