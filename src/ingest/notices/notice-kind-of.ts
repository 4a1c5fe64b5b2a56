import type { IncomingItem } from "../../core/incoming.ts";
import { type NoticeKind, noticeMark } from "../../text/notice-mark.ts";

/** Whether an item corrects or withdraws another: by its status, what its wire marks it with, or its headline. */
export function noticeKindOf({ pubStatus, signal }: IncomingItem, headline: string | null): NoticeKind | null {
  return pubStatus === "canceled" ? "withdrawal" : (signal ?? noticeMark(headline ?? "")?.kind ?? null);
}
