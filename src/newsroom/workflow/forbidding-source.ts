import type { Kysely } from "kysely";
import { licenceOn } from "../../core/licence-on.ts";
import type { Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import type { Schema } from "../../store/schema.ts";
import { sourceById, sourceByName } from "../../store/sources.ts";

/** A text that is to become public: what it is credited to, and (null) that it was compiled, not made of one report. */
interface Asked {
  revisionId: string;
  sourceId: string | null;
  reportId: string | null;
}

/** Name of a source that forbids what an article takes from it at `now` (UTC ms), or null: the one that it is credited to, those of the reports that it cites, and the agencies that filed what was compiled. */
export async function forbiddingSource(db: Kysely<Schema>, { revisionId, sourceId, reportId }: Asked, now: number): Promise<string | null> {
  const cited = await db
    .selectFrom("provenance as p")
    .innerJoin("dispatches as d", "d.id", "p.dispatchId")
    .innerJoin("reports as r", "r.id", "d.reportId")
    .select(["r.sourceId", "d.agency"])
    .distinct()
    .where("p.revisionId", "=", revisionId)
    .execute();
  const ids = new Set([sourceId, ...cited.map((row) => row.sourceId)].filter((id) => id !== null));
  const agencies = new Set(reportId === null ? cited.flatMap(({ agency }) => agency ?? []) : []);
  const sources: (Source | null)[] = [];
  for (const id of ids) sources.push(await sourceById(db, id));
  for (const name of agencies) sources.push(await sourceByName(db, name));
  const forbids = sources.find((source) => source && licenceOn(source, dayIn(now, source.zone)) === "forbidden");
  return forbids ? (forbids.names.zh[0] ?? forbids.id) : null;
}
