import type { Site } from "../../core/site.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const all = prepared((db) => db.selectFrom("sites").select("settings").orderBy("id"));

/** Every site, by id. */
export async function sites(store: Store): Promise<Site[]> {
  return (await all(store, {})).map((row) => JSON.parse(row.settings));
}
