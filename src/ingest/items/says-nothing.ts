import type { IncomingItem } from "../../core/incoming.ts";

/** Whether an item has neither headline nor text. One that is canceled still says that another is withdrawn. */
export function saysNothing({ headline, summary, bodyHtml }: IncomingItem): boolean {
  return headline === null && summary === null && bodyHtml === null;
}
