import type { ExtractedReport } from "../../core/report.ts";
import { type SplitBody, splitBody } from "../../group/dispatches/split-body.ts";
import { headingNumbers } from "../../html/heading-numbers.ts";

/** A report's body cut into the dispatches from which it was put together, by its headings and its day. */
export function splitReport({ body, bodyHtml, published }: Pick<ExtractedReport, "body" | "bodyHtml" | "published">): SplitBody {
  const paragraphs = body === "" ? [] : body.split("\n");
  return splitBody(paragraphs, { day: published?.slice(0, 10) ?? null, headings: headingNumbers(bodyHtml, paragraphs) });
}
