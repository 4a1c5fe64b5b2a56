import { Refused } from "../../core/refused.ts";
import type { ExtractedReport } from "../../core/report.ts";
import type { Answer } from "../../fetch/door.ts";
import type { Ingest } from "../ingest.ts";
import { charsetIn } from "../read-listing.ts";

/** The article on a page; `zone` is the IANA zone of times that it prints without one. @throws {Refused} "not-an-article" */
export async function readPage({ pages }: Pick<Ingest, "pages">, zone: string, { url, body, headers }: Answer): Promise<ExtractedReport> {
  const contentType = headers["content-type"] ?? null;
  const charset = charsetIn(contentType);
  const report = await pages.read(body, { url, zone, charset, contentType });
  if (report.kind !== "article" || report.body === "") throw new Refused("not-an-article", "The page has no article in it.", "这个页面里没有文章。");
  return report;
}

/** A page's bytes as they are kept. */
export function bytesOf({ body, headers }: Answer): { bytes: Uint8Array; type: string } {
  return { bytes: body, type: String(headers["content-type"] ?? "application/octet-stream").slice(0, 200) };
}
