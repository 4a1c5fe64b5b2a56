import type { Door } from "../fetch/door.ts";

/** How messages leave, and what they say of an article: as a site shows it at that time, in ninjs, or null where it does not. */
export interface Messenger {
  door: Door;
  article(siteId: string, articleId: string): Promise<object | null>;
}

/** How a delivery ended: the receiver's status, or what went wrong instead. */
export interface Outcome {
  status: number | null;
  problem: string | null;
}
