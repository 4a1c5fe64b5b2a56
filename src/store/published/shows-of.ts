import type { Show } from "../../core/show.ts";
import type { Reading } from "../reading.ts";
import { tags } from "../tags.ts";
import { prepared } from "./prepared.ts";

const bySite = prepared((db, { siteId }: { siteId: string }) => db.selectFrom("shows").select("settings").where("siteId", "=", siteId).orderBy("id"));
const byId = prepared((db, { showId }: { showId: string }) => db.selectFrom("shows").select("settings").where("id", "=", showId));
const bySlug = prepared((db, { siteId, slug }: { siteId: string; slug: string }) =>
  db.selectFrom("shows").select("settings").where("siteId", "=", siteId).where("slug", "=", slug),
);

/** The shows of a site, the oldest first. */
export async function showsOf(reading: Reading, siteId: string): Promise<Show[]> {
  reading.note(tags.shows(siteId));
  return (await bySite(reading, { siteId })).map(({ settings }) => JSON.parse(settings));
}

/** A show by its id, or null. */
export async function showOf(reading: Reading, showId: string): Promise<Show | null> {
  reading.note(tags.show(showId));
  const [row] = await byId(reading, { showId });
  return row ? JSON.parse(row.settings) : null;
}

/** The show at `/podcasts/SLUG`, or null. */
export async function showAt(reading: Reading, siteId: string, slug: string): Promise<Show | null> {
  const [row] = await bySlug(reading, { siteId, slug });
  const show: Show | null = row ? JSON.parse(row.settings) : null;
  // A show keeps its address for ever; only while there is none may one appear.
  reading.note(show ? tags.show(show.id) : tags.shows(siteId));
  return show;
}
