import type { Column } from "../../core/community.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";

/** Every column of a site, in no order. */
export async function columnsOf(reading: Reading, siteId: string): Promise<Column[]> {
  reading.note(tags.columns(siteId));
  return reading.read.selectFrom("columns").select(["sectionId", "byline", "about"]).where("siteId", "=", siteId).execute();
}
