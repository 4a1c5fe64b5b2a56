import type { ExtractedReport } from "../core/report.ts";
import type { PageOptions } from "../extract/page.ts";
import { openThread } from "./thread.ts";

/** Reads pages in a thread of its own, one at a time. */
export interface PageReader {
  /** @throws {Refused} what `extractPage` refuses, and "unreadable" where the page takes too long or too much memory */
  read(bytes: Uint8Array, options: PageOptions): Promise<ExtractedReport>;
  close(): Promise<void>;
}

export interface PageQuestion {
  bytes: Uint8Array;
  options: PageOptions;
}

/** Starts the thread with the first page and again after one that had to be ended. */
export function openPageReader(): PageReader {
  const thread = openThread<PageQuestion, ExtractedReport>(new URL("./page-thread.ts", import.meta.url));
  return { read: (bytes, options) => thread.ask({ bytes, options }), close: thread.close };
}
