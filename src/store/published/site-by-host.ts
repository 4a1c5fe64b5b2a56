import type { Site } from "../../core/site.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const byHost = prepared((db, { host }: { host: string }) =>
  db.selectFrom("hosts").innerJoin("sites", "sites.id", "hosts.siteId").select("sites.settings").where("hosts.host", "=", host),
);

/** The site that answers on `host` (no port, any case), or null. */
export async function siteByHost(reading: Reading, host: string): Promise<Site | null> {
  reading.note(tags.sites);
  const [row] = await byHost(reading, { host: host.toLowerCase() });
  return row ? JSON.parse(row.settings) : null;
}
