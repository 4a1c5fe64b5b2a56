import type { Section } from "../core/section.ts";
import type { Site } from "../core/site.ts";
import type { Html } from "../html/tag.ts";

/** What every page of a site needs besides its own matter. */
export interface Frame {
  site: Site;
  /** The whole tree, parents before children, in the editor's order. */
  sections: readonly Section[];
  /** Whether the site has podcasts. */
  hasShows: boolean;
  /** Whether the site shows events. */
  hasEvents: boolean;
  /** `https://example.cn`, without a slash at the end. */
  origin: string;
  /** What is asked for, path and query, without `/hant`. */
  here: string;
  /** Today in the site's zone, `YYYY-MM-DD`; a page that asks for it is made anew every day. */
  readonly today: string;
  /** Whether a day (`YYYY-MM-DD`) lies before today. What is past stays so: a page that hears so does not hang on what day it is. */
  isPast(day: string): boolean;
  /** This year in the site's zone, `YYYY`. */
  readonly year: string;
  boxes: FrameBoxes;
  assets: FrameAssets;
}

/** Boxes that stand on every page and change with the day, made once for all of them. */
export interface FrameBoxes {
  day: Html;
  /** 今日推荐. */
  picks: Html | null;
}

/** Addresses of the files that every page names; they carry their content's hash and never change. */
export interface FrameAssets {
  css: string;
  script: string;
  /** What articles, galleries and players add. */
  article: string;
  /** What readers who are logged in see, and the style of their own pages. */
  reader: string;
  account: string;
  /** What the page without a network adds. */
  offline: string;
}

/** What a page adds to the frame. */
export interface PageParts {
  /** Without the site's name; empty on the home page. */
  title: string;
  description?: string;
  /** Path of the canonical address, or null where there is none (errors). */
  path: string | null;
  /** Path of the navigation's entry that is marked as current. */
  current?: string;
  /** More elements of the head. */
  head?: Html;
  /** Below which address (`/SECTION/`) its feeds are, where it has feeds of its own. */
  feeds?: string;
  /** The one feed of a page that has it in one form alone: a podcast's. */
  feed?: string;
  main: Html;
}
