import type { ExtractedReport } from "../core/report.ts";
import type { PageOptions } from "../extract/page.ts";
import { openReader, type Reader } from "./reader.ts";

export type PageReader = Reader<PageOptions, ExtractedReport>;

/** Reads pages as `extractPage` does. */
export function openPageReader(): PageReader {
  return openReader(new URL("./page-thread.ts", import.meta.url));
}
