import type { Site } from "../../core/site.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const byHost = prepared((db, { host }: { host: string }) =>
  db.selectFrom("hosts").innerJoin("sites", "sites.id", "hosts.siteId").select("sites.settings").where("hosts.host", "=", host),
);

/** The site that answers on `host` (no port, any case), or null. */
export async function siteByHost(store: Store, host: string): Promise<Site | null> {
  const [row] = await byHost(store, { host: host.toLowerCase() });
  return row ? JSON.parse(row.settings) : null;
}
