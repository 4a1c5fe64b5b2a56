import type { Html } from "../html/tag.ts";
import type { Reading } from "../store/reading.ts";
import { SIDE_BOX_FILE } from "../views/box-files.ts";
import type { Frame } from "../views/frame.ts";
import type { Portal } from "./context.ts";
import { frameOf } from "./frame-of.ts";
import type { Made } from "./made.ts";
import { sideColumn } from "./side-column.ts";

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

/** Opens the making of the page of a site at `here`, path and query. @throws Error where there is no such site */
export async function makingOf(portal: Portal, reading: Reading, siteId: string, here = "/"): Promise<Making> {
  const frame = await frameOf(portal, reading, siteId, here);
  const side = async (articleId: string | null) => (portal.boxes === "files" ? SIDE_BOX_FILE : sideColumn({ portal, reading, frame }, articleId));
  return { portal, reading, frame, side };
}
