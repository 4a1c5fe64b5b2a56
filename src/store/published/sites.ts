import type { Site } from "../../core/site.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const all = prepared((db) => db.selectFrom("sites").select("settings").orderBy("id"));

/** Every site, by id. */
export async function sites(reading: Reading): Promise<Site[]> {
  reading.note(tags.sites);
  return (await all(reading, {})).map((row) => JSON.parse(row.settings));
}
