import type { Html } from "../html/tag.ts";
import type { Reading } from "../store/reading.ts";
import type { Frame } from "../views/frame.ts";
import type { Portal } from "./context.ts";
import type { Made } from "./made.ts";

/** What a page is made of. A page is a function of these and of its address alone: it asks no clock and knows no reader. */
export interface Making {
  portal: Portal;
  reading: Reading;
  frame: Frame;
  /** The column beside a page, without the article that is being read. */
  side(articleId: string | null): Promise<Html>;
}

/** Which page is asked for. */
export interface Ask {
  path: string;
  /** What the address's pattern names, decoded. */
  params: Readonly<Record<string, string | undefined>>;
  /** Those parameters of the query that the address knows. */
  query: Readonly<Record<string, string | undefined>>;
}

/** Makes the page of an address, or null where nothing stands there. */
export type PageMaker = (making: Making, ask: Ask) => Promise<Made | null>;

/** Lists the addresses of one kind that a site has: what an export writes. Those at which `make` finds nothing after all are passed over. */
export type PageLister = (making: Making) => Promise<readonly string[]>;
