import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, slots: { siteId: string }) =>
  db.selectFrom("episodes").select(["showId", "publishedAt"]).where("siteId", "=", slots.siteId).orderBy("publishedAt"),
);

/** When (UTC ms, in order) each episode of a site came out, by its show; under an empty id all of the site. */
export async function everyEpisode(reading: Reading, siteId: string): Promise<Map<string, number[]>> {
  reading.note(tags.episodes(siteId, null));
  const rows = await bySite(reading, { siteId });
  return new Map([...Map.groupBy(rows, ({ showId }) => showId)].map(([showId, ofShow]) => [showId, ofShow.map(({ publishedAt }) => publishedAt)]));
}
