import type { Dispatch } from "../core/dateline.ts";
import type { ExtractedReport } from "../core/report.ts";
import { readDateline } from "./dateline.ts";

/** The one dispatch of a plain report, all of its paragraphs; null where it has no dateline, or several and is a digest. */
export function onlyDispatch({ body, dateline, published }: ExtractedReport): Dispatch | null {
  const paragraphs = body.split("\n");
  if (!dateline || paragraphs.slice(1).some((paragraph) => readDateline(paragraph, { published }) !== null)) return null;
  return { ...dateline, dateInferred: false, via: null, paragraphs: [0, paragraphs.length - 1], start: 0 };
}
