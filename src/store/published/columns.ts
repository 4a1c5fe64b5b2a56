import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";

/** 专栏: what readers are told of it beside its name and address, which are its section's. */
export interface Column {
  sectionId: string;
  byline: string;
  about: string;
}

/** Every column of a site, in no order. */
export async function columnsOf(reading: Reading, siteId: string): Promise<Column[]> {
  reading.note(tags.columns(siteId));
  return reading.read.selectFrom("columns").select(["sectionId", "byline", "about"]).where("siteId", "=", siteId).execute();
}
