import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { usedReports } from "./used-reports.ts";

/** A report from which an article was made and that its agency holds back: until `until` (UTC ms), or until it says otherwise (null). */
interface HeldBack {
  reportId: string;
  headline: string | null;
  until: number | null;
}

/** What stands behind an article and is not to be used yet at `now` (UTC ms). An embargo whose time has passed holds nothing back. */
export async function heldBack(db: Kysely<Schema>, articleId: string, now: number): Promise<HeldBack[]> {
  const ids = [...new Set((await usedReports(db, [articleId])).map(({ firstReportId }) => firstReportId))];
  if (ids.length === 0) return [];
  const versions = await db
    .selectFrom("reports")
    .select(["id", "firstReportId", "headline", "pubStatus", "embargoed"])
    .where("firstReportId", "in", ids)
    .orderBy("version")
    .execute();
  const newest = new Map(versions.map((version) => [version.firstReportId, version]));
  return [...newest.values()].flatMap(({ id, headline, pubStatus, embargoed }) => {
    const until = Date.parse(embargoed ?? "");
    if (pubStatus !== "withheld" || until <= now) return [];
    return [{ reportId: id, headline, until: Number.isNaN(until) ? null : until }];
  });
}
