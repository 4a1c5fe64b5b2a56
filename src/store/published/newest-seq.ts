import { sql } from "kysely";
import type { Reading } from "../reading.ts";
import { prepared } from "./prepared.ts";

const newest = prepared((db) => db.selectFrom("changes").select("seq").orderBy("seq", "desc").limit(sql.lit(1)));

/** Number of the newest change that a connection sees, 0 before the first. */
export async function newestSeq(reading: Pick<Reading, "read" | "family">): Promise<number> {
  return (await newest(reading, {}))[0]?.seq ?? 0;
}
