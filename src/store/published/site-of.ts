import type { Site } from "../../core/site.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const byId = prepared((db, { siteId }: { siteId: string }) => db.selectFrom("sites").select("settings").where("id", "=", siteId));

/** A site by its id. @throws Error where there is none */
export async function siteOf(reading: Reading, siteId: string): Promise<Site> {
  reading.note(tags.site(siteId));
  const [row] = await byId(reading, { siteId });
  if (!row) throw new Error(`no site ${siteId}`);
  return JSON.parse(row.settings);
}
