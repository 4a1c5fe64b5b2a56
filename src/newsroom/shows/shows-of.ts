import type { Kysely } from "kysely";
import type { Show } from "../../core/show.ts";
import type { Schema } from "../../store/schema.ts";
import { siteVersion } from "../administration/site-version.ts";

/** A show as its administrators see it. */
export interface AdministeredShow {
  show: Show;
  version: string;
  /** How many episodes readers find in it. */
  episodes: number;
}

/** The shows of a site, or of all, by name. */
export async function showsOf(db: Kysely<Schema>, siteId: string | null): Promise<AdministeredShow[]> {
  let query = db
    .selectFrom("shows")
    .select(["settings"])
    .select(({ selectFrom }) =>
      selectFrom("episodes")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .whereRef("episodes.siteId", "=", "shows.siteId")
        .whereRef("episodes.showId", "=", "shows.id")
        .as("episodes"),
    );
  if (siteId !== null) query = query.where("siteId", "=", siteId);
  const rows = await query.execute();
  const shows = rows.map(({ settings, episodes }) => ({
    show: JSON.parse(settings) as Show,
    version: siteVersion(settings),
    episodes: Number(episodes),
  }));
  return shows.sort((a, b) => a.show.name.localeCompare(b.show.name, "zh") || (a.show.id < b.show.id ? -1 : 1));
}
