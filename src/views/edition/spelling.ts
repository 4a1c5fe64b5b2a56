import type { Edition } from "../../core/site.ts";
import type { Exceptions } from "../../text/convert.ts";

/** How a site's Traditional twin is spelled. */
export interface Spelling {
  edition: Edition;
  /** The newsroom's own words. */
  words: Exceptions;
  /** Where the site's pages live, without a slash at the end. */
  origin: string;
}

/** BCP 47 of a twin's text. */
export const LANGUAGE: Readonly<Record<Edition, string>> = { tw: "zh-Hant-TW", hk: "zh-Hant-HK" };
