import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const forSite = prepared((db, { siteId }: { siteId: string }) =>
  db
    .selectFrom("editionWords")
    .select(["simplified", "traditional"])
    .where((eb) => eb.or([eb("siteId", "=", ""), eb("siteId", "=", siteId)]))
    .orderBy("siteId"),
);

/** The newsroom's own words of a site's Traditional edition, each Simplified phrase with its Traditional one; the site's own go before those of every site. */
export async function editionWords(reading: Reading, siteId: string): Promise<ReadonlyMap<string, string>> {
  reading.note(tags.editionWords(null), tags.editionWords(siteId));
  return new Map((await forSite(reading, { siteId })).map(({ simplified, traditional }) => [simplified, traditional]));
}
