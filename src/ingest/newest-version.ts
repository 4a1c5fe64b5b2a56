import type { Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";

/** The newest version of a report, which is named by its first. */
export function newestVersion(db: Kysely<Schema>, reportId: string) {
  return db.selectFrom("reports").where("firstReportId", "=", reportId).orderBy("version", "desc").limit(1);
}

/** When a report was said (UTC ms): as its first version says, or when that came where it says nothing, or a time to come. */
export function saidAt({ published, receivedAt }: { published: string | null; receivedAt: number }): number {
  const said = Date.parse(published ?? "");
  return Number.isNaN(said) ? receivedAt : Math.min(said, receivedAt);
}
