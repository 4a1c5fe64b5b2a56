import type { Dispatch } from "../../core/dateline.ts";
import type { ExtractedReport } from "../../core/report.ts";
import { splitBody } from "../../group/dispatches/split-body.ts";
import { headingNumbers } from "../../html/heading-numbers.ts";

/** The dispatches that a report is kept with: those of a digest, or the one of a plain report; none where a plain report has no dateline. */
export function dispatchesOf({ body, bodyHtml, published, dateline }: ExtractedReport): Dispatch[] {
  const paragraphs = body === "" ? [] : body.split("\n");
  const { dispatches } = splitBody(paragraphs, { day: published?.slice(0, 10) ?? null, headings: headingNumbers(bodyHtml, paragraphs) });
  const [only, ...others] = dispatches;
  if (!only || others.length > 0) return dispatches;
  return dateline ? [{ ...only, ...dateline, dateInferred: false, start: 0 }] : [];
}
